/**
 * The flow relaxation: people flow through days under seats, absences and pins, and through their tightest
 * cap; only blocks may be torn and further caps are forgotten. What does not flow cannot be distributed.
 */
import { addArc, cheapestFlow, flowOn, maximumFlow, network, type Network } from './flow'
import { hardCap, type Compiled } from './problem'

/** Filling a seat above a day's minimum costs more than any move, so that minima come first. */
const aboveMinimum = 1_000_000

export interface SeatsNetwork {
  readonly net: Network
  readonly dayNode: (day: number) => number
  readonly blockNode: (block: number) => number

  /** Block -> arc from the source; day -> first arc to the sink. */
  readonly supply: readonly number[]
  readonly demand: readonly number[]
  /** Arcs from block towards day. */
  readonly arcs: readonly { block: number; day: number; arc: number }[]
}

export type SeatLimit = 'max' | 'min' | 'both'

/** Builds the network: source -> blocks -> (cap of a day) -> days -> sink. */
export function seatsNetwork(
  problem: Compiled,
  allowed: Uint8Array,
  limit: SeatLimit,
  cost?: Float64Array,
): SeatsNetwork {
  const { blocks, days, size } = problem
  const dayNode = (day: number) => 2 + day
  const blockNode = (block: number) => 2 + days + block
  const capNode = (cap: number, day: number) => 2 + days + blocks + cap * days + day
  const { groupOfBlock, capOfGroup } = tightestCaps(problem)
  const supply: number[] = []
  const demand: number[] = []
  const net = network(2 + days + blocks + capOfGroup.size * days, 0, 1)
  for (let day = 0; day < days; day += 1) {
    const least = problem.seatsMin[day]!
    const most = problem.seatsMax[day]!
    demand.push(addArc(net, dayNode(day), net.sink, limit === 'max' ? most : least))
    if (limit === 'both') addArc(net, dayNode(day), net.sink, most - least, aboveMinimum)
    for (const [group, cap] of capOfGroup) {
      addArc(net, capNode(cap, day), dayNode(day), problem.groupLimit[group]!)
    }
  }
  const arcs: { block: number; day: number; arc: number }[] = []
  for (let block = 0; block < blocks; block += 1) {
    supply.push(addArc(net, net.source, blockNode(block), size[block]!))
    const cap = capOfGroup.get(groupOfBlock[block]!)
    for (let day = 0; day < days; day += 1) {
      const at = block * days + day
      if (allowed[at] === 0) continue
      const target = cap === undefined ? dayNode(day) : capNode(cap, day)
      const arc = addArc(net, blockNode(block), target, size[block]!, cost?.[at] ?? 0)
      arcs.push({ block, day, arc })
    }
  }
  return { net, dayNode, blockNode, supply, demand, arcs }
}

/** Block -> the group whose cap presses it most, or -1; and a number for each of those groups. */
function tightestCaps(problem: Compiled) {
  const pressure = pressures(problem)
  const capOfGroup = new Map<number, number>()
  const groupOfBlock = Int32Array.from(problem.size, (size, block) => {
    const group = size === 1 ? tightestCap(problem, block, pressure) : -1
    if (group >= 0 && !capOfGroup.has(group)) capOfGroup.set(group, capOfGroup.size)
    return group
  })
  return { groupOfBlock, capOfGroup }
}

/** People per place that a cap leaves over all the days: above 1 the cap alone cannot hold. */
function pressures(problem: Compiled): Float64Array {
  const { items, counts } = problem.groupsOf
  const pressure = new Float64Array(problem.groups)
  for (let i = 0; i < items.length; i += 1) pressure[items[i]!]! += counts[i]!
  return pressure.map((people, group) => people / (problem.groupLimit[group]! * problem.days))
}

/** The hard cap of the block that presses most, or -1. */
function tightestCap(problem: Compiled, block: number, pressure: Float64Array): number {
  const { start, items } = problem.groupsOf
  let tightest = -1
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    const group = items[i]!
    if (problem.groupForm[group] !== hardCap) continue
    if (tightest < 0 || pressure[group]! > pressure[tightest]!) tightest = group
  }
  return tightest
}

/** False proves that no distribution keeps every hard rule; true promises nothing. */
export function mayBeFeasible(problem: Compiled, allowed = problem.allowed): boolean {
  const minima = problem.seatsMin.reduce((sum, min) => sum + min, 0)
  // Everybody seated and all minima reached can be had together when each can be had alone
  // (Mendelsohn and Dulmage 1958).
  return (
    maximumFlow(seatsNetwork(problem, allowed, 'max').net) === problem.people &&
    maximumFlow(seatsNetwork(problem, allowed, 'min').net) === minima
  )
}

export interface Relaxed {
  /** block * days + day -> people of the block on the day. */
  readonly people: Int32Array
  readonly cost: number
}

/** A cheapest relaxed distribution, or null when there is none. `cost` is per person on block * days + day. */
export function relax(problem: Compiled, allowed: Uint8Array, cost: Float64Array): Relaxed | null {
  const { net, arcs } = seatsNetwork(problem, allowed, 'both', cost)
  const minima = problem.seatsMin.reduce((sum, min) => sum + min, 0)
  const sent = cheapestFlow(net)
  const above = problem.people - minima
  if (sent.flow < problem.people || above < 0) return null
  const own = sent.cost - above * aboveMinimum
  // Seats were taken above a minimum while another minimum was missed.
  if (own >= aboveMinimum / 2) return null
  const people = new Int32Array(problem.blocks * problem.days)
  for (const { block, day, arc } of arcs) people[block * problem.days + day] = flowOn(net, arc)
  return { people, cost: own }
}
