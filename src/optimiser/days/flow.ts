/**
 * Flows in a network with whole capacities: the most (Dinic, "Algorithm for solution of a problem of maximum
 * flow in networks with power estimation", 1970) and the cheapest among the most (successive shortest paths).
 */
import { runToEnd } from '../steps'

/** Arcs lie in pairs: arc `a` and its reverse `a ^ 1`. Costs are never negative. */
export interface Network {
  readonly nodes: number
  readonly source: number
  readonly sink: number
  readonly head: number[]
  readonly next: number[]
  readonly to: number[]
  readonly room: number[]
  readonly cost: number[]
}

/** Nodes 0 to `nodes` - 1, and no arcs yet. */
export function network(nodes: number, source: number, sink: number): Network {
  const head = new Array<number>(nodes).fill(-1)
  return { nodes, source, sink, head, next: [], to: [], room: [], cost: [] }
}

/** Adds an arc and returns its number. */
export function addArc(net: Network, from: number, to: number, room: number, cost = 0): number {
  const arc = net.to.length
  net.to.push(to, from)
  net.room.push(room, 0)
  net.cost.push(cost, -cost)
  net.next.push(net.head[from]!, net.head[to]!)
  net.head[from] = arc
  net.head[to] = arc + 1
  return arc
}

/** People that went along an arc. */
export function flowOn(net: Network, arc: number): number {
  return net.room[arc ^ 1]!
}

/** Sends as much as possible, on request along free arcs only; returns how much. */
export function maximumFlow(net: Network, freeOnly = false): number {
  let total = 0
  for (;;) {
    const level = levels(net, freeOnly)
    if (level[net.sink]! < 0) return total
    const at = net.head.slice()
    for (;;) {
      const sent = augment(net, net.source, Infinity, level, at, freeOnly)
      if (sent === 0) break
      total += sent
    }
  }
}

function levels(net: Network, freeOnly: boolean): Int32Array {
  const level = new Int32Array(net.nodes).fill(-1)
  level[net.source] = 0
  const queue = [net.source]
  for (const node of queue) {
    for (let arc = net.head[node]!; arc >= 0; arc = net.next[arc]!) {
      const other = net.to[arc]!
      if (net.room[arc]! === 0 || level[other]! >= 0) continue
      if (freeOnly && net.cost[arc] !== 0) continue
      level[other] = level[node]! + 1
      queue.push(other)
    }
  }
  return level
}

function augment(
  net: Network,
  node: number,
  amount: number,
  level: Int32Array,
  at: number[],
  freeOnly: boolean,
): number {
  if (node === net.sink) return amount
  for (; at[node]! >= 0; at[node] = net.next[at[node]!]!) {
    const arc = at[node]!
    const other = net.to[arc]!
    if (net.room[arc]! === 0 || level[other] !== level[node]! + 1) continue
    if (freeOnly && net.cost[arc] !== 0) continue
    const sent = augment(net, other, Math.min(amount, net.room[arc]!), level, at, freeOnly)
    if (sent === 0) continue
    net.room[arc]! -= sent
    net.room[arc ^ 1]! += sent
    return sent
  }
  return 0
}

export interface Sent {
  readonly flow: number
  readonly cost: number
}

/** Sends as much as possible as cheaply as possible; returns both sums. */
export function cheapestFlow(net: Network): Sent {
  return runToEnd(cheapestFlowInSteps(net))
}

/** The same path by path. */
export function* cheapestFlowInSteps(net: Network): Generator<void, Sent> {
  // Shortest paths begin with those of length 0; taken all at once they cost far less time.
  let flow = maximumFlow(net, true)
  let cost = 0
  for (;;) {
    const { distance, by } = shortestPaths(net)
    if (distance[net.sink] === Infinity) return { flow, cost }
    let amount = Infinity
    for (let node = net.sink; node !== net.source; node = net.to[by[node]! ^ 1]!) {
      amount = Math.min(amount, net.room[by[node]!]!)
    }
    for (let node = net.sink; node !== net.source; node = net.to[by[node]! ^ 1]!) {
      net.room[by[node]!]! -= amount
      net.room[by[node]! ^ 1]! += amount
    }
    flow += amount
    cost += amount * distance[net.sink]!
    yield
  }
}

function shortestPaths(net: Network): { distance: Float64Array; by: Int32Array } {
  const distance = new Float64Array(net.nodes).fill(Infinity)
  const by = new Int32Array(net.nodes).fill(-1)
  const waiting = new Uint8Array(net.nodes)
  distance[net.source] = 0
  const queue = [net.source]
  for (const node of queue) {
    waiting[node] = 0
    for (let arc = net.head[node]!; arc >= 0; arc = net.next[arc]!) {
      const other = net.to[arc]!
      const length = distance[node]! + net.cost[arc]!
      if (net.room[arc]! === 0 || length >= distance[other]! - 1e-9) continue
      distance[other] = length
      by[other] = arc
      if (waiting[other] === 0) {
        waiting[other] = 1
        queue.push(other)
      }
    }
  }
  return { distance, by }
}

/** Nodes that can still be reached from a node along arcs with room, source and sink left aside. */
export function reachableFrom(net: Network, node: number): Uint8Array {
  return spread(net, node, (arc) => net.room[arc]! > 0)
}

/** Nodes from which a node can still be reached along arcs with room, source and sink left aside. */
export function reaching(net: Network, node: number): Uint8Array {
  return spread(net, node, (arc) => net.room[arc ^ 1]! > 0)
}

function spread(net: Network, start: number, open: (arc: number) => boolean): Uint8Array {
  const seen = new Uint8Array(net.nodes)
  // Through the source or the sink a path would lead from one shortage to another that has nothing to do
  // with it.
  seen[net.source] = seen[net.sink] = 1
  seen[start] = 1
  const queue = [start]
  for (const node of queue) {
    for (let arc = net.head[node]!; arc >= 0; arc = net.next[arc]!) {
      const other = net.to[arc]!
      if (seen[other] === 1 || !open(arc)) continue
      seen[other] = 1
      queue.push(other)
    }
  }
  return seen
}
