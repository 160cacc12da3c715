/**
 * People who must all be apart, each from each, though no single rule says so: more of them than days, or
 * than their days, cannot be placed (Hall 1935). The flow relaxation does not see this.
 */
import { addArc, maximumFlow, network, reachableFrom } from './flow'
import { hardCap, type Compiled } from './problem'

/**
 * @param open block * days + day -> 1 where the block may come
 * @returns blocks that are all apart and have too few days between them, or null when none were found
 */
export function crowdedClique(problem: Compiled, open: Uint8Array): number[] | null {
  const apart = apartBlocks(problem)
  const byDegree = [...apart.keys()].sort((a, b) => apart.get(b)!.size - apart.get(a)!.size)
  // A clique explains all of its pairs, so only pairs that no clique has explained yet begin another.
  const explained = new Set<number>()
  for (const start of byDegree) {
    for (const other of apart.get(start)!) {
      if (explained.has(pairOf(problem, start, other))) continue
      const clique = cliqueAround([start, other], apart, byDegree)
      for (const a of clique) for (const b of clique) explained.add(pairOf(problem, a, b))
      const crowded = withoutDays(problem, open, clique)
      if (crowded) return crowded
    }
  }
  return null
}

function pairOf({ blocks }: Compiled, a: number, b: number): number {
  return a < b ? a * blocks + b : b * blocks + a
}

/** Block -> blocks that may not be on its day. */
function apartBlocks({ blocks, groups, groupForm, groupLimit, groupsOf }: Compiled) {
  const members: number[][] = Array.from({ length: groups }, () => [])
  for (let block = 0; block < blocks; block += 1) {
    for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
      const group = groupsOf.items[i]!
      if (groupForm[group] === hardCap && groupLimit[group] === 1) members[group]!.push(block)
    }
  }
  const apart = new Map<number, Set<number>>()
  for (const own of members) {
    for (const block of own) {
      const others = apart.get(block) ?? new Set()
      for (const other of own) if (other !== block) others.add(other)
      apart.set(block, others)
    }
  }
  return apart
}

/** Grows from two blocks, those that are apart from most others first. */
function cliqueAround(
  pair: readonly [number, number],
  apart: ReadonlyMap<number, ReadonlySet<number>>,
  byDegree: readonly number[],
): number[] {
  const clique: number[] = [...pair]
  const near = apart.get(pair[0])!
  for (const candidate of byDegree) {
    if (!near.has(candidate) || candidate === pair[1]) continue
    const own = apart.get(candidate)!
    if (clique.every((member) => own.has(member))) clique.push(candidate)
  }
  return clique
}

/** Those of the clique who together have fewer days than people, or null when each can have a day. */
function withoutDays(
  { days }: Compiled,
  open: Uint8Array,
  clique: readonly number[],
): number[] | null {
  const net = network(2 + days + clique.length, 0, 1)
  for (let day = 0; day < days; day += 1) addArc(net, 2 + day, net.sink, 1)
  const supply = clique.map((block, at) => {
    const node = 2 + days + at
    for (let day = 0; day < days; day += 1) {
      if (open[block * days + day] === 1) addArc(net, node, 2 + day, 1)
    }
    return addArc(net, net.source, node, 1)
  })
  if (maximumFlow(net) === clique.length) return null
  const left = supply.findIndex((arc) => net.room[arc] === 1)
  const reached = reachableFrom(net, 2 + days + left)
  return clique.filter((_, at) => reached[2 + days + at] === 1)
}
