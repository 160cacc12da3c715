/**
 * Branch and bound over the flow relaxation (Land and Doig 1960): exact for feasibility and for the fewest
 * moves, as long as the tree stays small. The relaxation mostly breaks few rules, so it mostly does.
 */
import { relax, type Relaxed } from './feasibility'
import { hardCap, type Compiled } from './problem'

export interface BranchResult {
  /** `solved`: cheapest of all. `found`: valid, perhaps not cheapest. `none`: proven impossible. */
  readonly status: 'solved' | 'found' | 'none' | 'unknown'
  /** Block -> day, when solved or found. */
  readonly dayOf: Int32Array | null
  readonly cost: number
}

/** As many nodes as the wanted number, fewer when each is a large network. */
export function nodesFor({ blocks, groups, days }: Compiled, wanted: number): number {
  return Math.min(wanted, Math.ceil(1_000_000 / ((blocks + groups) * days)))
}

type Child = (allowed: Uint8Array) => void

/**
 * The cheapest distribution under the hard rules. `cost`: whole points per person at block * days + day.
 * Yields after every node; gives up after `nodeLimit` nodes.
 */
export function* branch(
  problem: Compiled,
  cost: Float64Array,
  nodeLimit: number,
): Generator<void, BranchResult> {
  let best: Int32Array | null = null
  let bestCost = Infinity
  let nodes = 0
  const open: Uint8Array[] = [problem.allowed]
  while (open.length > 0 && nodes < nodeLimit) {
    const allowed = open.pop() as Uint8Array
    nodes += 1
    const relaxed = relax(problem, allowed, cost)
    yield
    if (!relaxed || relaxed.cost > bestCost - 0.5) continue
    const children = childrenOf(problem, relaxed, allowed)
    if (children === null) {
      best = daysOf(problem, relaxed)
      bestCost = relaxed.cost
      continue
    }
    for (const restrict of children.reverse()) {
      const child = allowed.slice()
      restrict(child)
      open.push(child)
    }
  }
  const exhausted = open.length === 0
  const status = best ? (exhausted ? 'solved' : 'found') : exhausted ? 'none' : 'unknown'
  return { status, dayOf: best, cost: bestCost }
}

function daysOf({ blocks, days }: Compiled, { people }: Relaxed): Int32Array {
  return Int32Array.from({ length: blocks }, (_, block) =>
    people.subarray(block * days, (block + 1) * days).findIndex((there) => there > 0),
  )
}

/** Ways to split the question so that the broken rule holds in each; null when no rule is broken. */
function childrenOf(problem: Compiled, relaxed: Relaxed, allowed: Uint8Array): Child[] | null {
  return splitTornBlock(problem, relaxed, allowed) ?? splitCrowdedGroup(problem, relaxed)
}

function splitTornBlock(
  { blocks, days, size }: Compiled,
  { people }: Relaxed,
  allowed: Uint8Array,
): Child[] | null {
  for (let block = 0; block < blocks; block += 1) {
    const from = block * days
    const there = people.subarray(from, from + days)
    if (size[block] === 1 || there.includes(size[block]!)) continue
    return Array.from(there.keys())
      .filter((day) => allowed[from + day] === 1)
      .sort((a, b) => there[b]! - there[a]!)
      .map((day) => (child: Uint8Array) => keepOnly(child, from, days, day))
  }
  return null
}

function splitCrowdedGroup(problem: Compiled, { people }: Relaxed): Child[] | null {
  const { blocks, days, groupsOf } = problem
  const count = new Int32Array(problem.groups * days)
  const present: number[][] = Array.from({ length: problem.groups * days }, () => [])
  for (let block = 0; block < blocks; block += 1) {
    for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
      const group = groupsOf.items[i]!
      if (problem.groupForm[group] !== hardCap) continue
      for (let day = 0; day < days; day += 1) {
        if (people[block * days + day] === 0) continue
        count[group * days + day]! += groupsOf.counts[i]!
        present[group * days + day]!.push(block)
      }
    }
  }
  for (let at = 0; at < count.length; at += 1) {
    if (count[at]! <= problem.groupLimit[Math.floor(at / days)]!) continue
    const day = at % days
    // Of one more than the cap allows, either the first does not come, or the first does and the second
    // does not, and so on.
    const enough = present[at]!.slice(0, problem.groupLimit[Math.floor(at / days)]! + 1)
    return enough.map((block, position) => (child: Uint8Array) => {
      child[block * days + day] = 0
      for (const before of enough.slice(0, position)) {
        keepOnly(child, before * days, days, day)
      }
    })
  }
  return null
}

function keepOnly(allowed: Uint8Array, from: number, days: number, day: number): void {
  const open = allowed[from + day]!
  allowed.fill(0, from, from + days)
  allowed[from + day] = open
}
