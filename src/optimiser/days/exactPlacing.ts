/**
 * Places everybody under the hard rules or proves that it cannot be done, by backtracking: whoever has
 * fewest days left comes first, more so after having been the one left without (Boussemart, Hemery,
 * Lecoutre and Sais, "Boosting systematic search by weighting constraints", 2004).
 */
import { hardCap, type Compiled } from './problem'
import type { Rows } from './rows'

export interface ExactPlacing {
  /** `unknown` when the dead ends allowed were used up. */
  readonly verdict: 'possible' | 'impossible' | 'unknown'
  /** Block -> day, when possible. */
  readonly dayOf: Int32Array | null
}

interface Search {
  readonly problem: Compiled
  /** Group -> its blocks, for the groups that are hard caps. */
  readonly members: Rows
  /** block * days + day -> 1 while the day is still open to the block. */
  readonly open: Uint8Array
  readonly openDays: Int32Array
  readonly dayOf: Int32Array
  readonly seatsLeft: Int32Array
  readonly capLeft: Int32Array
  /** People who are on the day or may still come, minus its minimum: below 0 is a dead end. */
  readonly spare: Int32Array
  readonly weight: Float64Array
  /** What was taken away, in order: block * days + day closed, or -1 - block placed. */
  readonly trail: number[]
  /** Blocks with one day left that are not placed yet. */
  readonly forced: number[]
}

/**
 * @param deadEnds how many times the search may fail before it gives up
 * Yields now and then.
 */
export function* exactPlacing(problem: Compiled, deadEnds: number): Generator<void, ExactPlacing> {
  const search = startOf(problem)
  const impossible: ExactPlacing = { verdict: 'impossible', dayOf: null }
  if (!narrowFirst(search) || !settleForced(search)) return impossible
  const choices: { mark: number; block: number; day: number }[] = []
  let failed = 0
  let steps = 0
  for (;;) {
    steps += 1
    if (steps % 64 === 0) yield
    const block = nextBlock(search)
    if (block < 0) return { verdict: 'possible', dayOf: search.dayOf }
    const choice = { mark: search.trail.length, block, day: bestDay(search, block) }
    choices.push(choice)
    let holds = place(search, choice.block, choice.day) && settleForced(search)
    while (!holds) {
      failed += 1
      if (failed > deadEnds) return { verdict: 'unknown', dayOf: null }
      const last = choices.pop()
      if (!last) return impossible
      undo(search, last.mark)
      // The other half of the choice: any day but this one.
      holds = close(search, last.block, last.day) && settleForced(search)
    }
  }
}

/** What follows without any choice: the open days after closing all that cannot be, or null. */
export function narrowed(problem: Compiled): Uint8Array | null {
  const search = startOf(problem)
  return narrowFirst(search) && settleForced(search) ? search.open : null
}

function startOf(problem: Compiled): Search {
  const { blocks, days, allowed, seatsMin, size } = problem
  const openDays = new Int32Array(blocks)
  const spare = Int32Array.from(seatsMin, (min) => -min)
  for (let block = 0; block < blocks; block += 1) {
    for (let day = 0; day < days; day += 1) {
      if (allowed[block * days + day] === 0) continue
      openDays[block]! += 1
      spare[day]! += size[block]!
    }
  }
  return {
    problem,
    members: membersOf(problem),
    open: allowed.slice(),
    openDays,
    dayOf: new Int32Array(blocks).fill(-1),
    seatsLeft: problem.seatsMax.slice(),
    capLeft: Int32Array.from({ length: problem.groups * days }, (_, at) =>
      Math.min(problem.groupLimit[Math.floor(at / days)]!, problem.people),
    ),
    spare,
    weight: new Float64Array(blocks).fill(1),
    trail: [],
    forced: [],
  }
}

/** The groups turned around: row g lists the blocks of group g, with how many of their people are in it. */
function membersOf({ blocks, groups, groupForm, groupsOf }: Compiled): Rows {
  const start = new Int32Array(groups + 1)
  const isHard = (group: number) => groupForm[group] === hardCap
  for (const group of groupsOf.items) if (isHard(group)) start[group + 1]! += 1
  for (let group = 0; group < groups; group += 1) start[group + 1]! += start[group]!
  const items = new Int32Array(start[groups]!)
  const counts = new Int32Array(start[groups]!)
  const at = start.slice()
  for (let block = 0; block < blocks; block += 1) {
    for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
      const group = groupsOf.items[i]!
      if (!isHard(group)) continue
      items[at[group]!] = block
      counts[at[group]!] = groupsOf.counts[i]!
      at[group]! += 1
    }
  }
  return { start, items, counts }
}

/** Closes days that are too small for a block; false when a block or a minimum is left without hope. */
function narrowFirst(search: Search): boolean {
  const { blocks, days, size } = search.problem
  for (let day = 0; day < days; day += 1) if (search.spare[day]! < 0) return false
  for (let block = 0; block < blocks; block += 1) {
    if (search.openDays[block] === 0) return false
    if (search.openDays[block] === 1) search.forced.push(block)
    for (let day = 0; day < days; day += 1) {
      if (size[block]! > search.seatsLeft[day]! && !close(search, block, day)) return false
    }
  }
  return true
}

function settleForced(search: Search): boolean {
  const { days } = search.problem
  while (search.forced.length > 0) {
    const block = search.forced.pop() as number
    if (search.dayOf[block]! >= 0) continue
    const day = search.open.subarray(block * days, (block + 1) * days).indexOf(1)
    if (!place(search, block, day)) return false
  }
  return true
}

function close(search: Search, block: number, day: number): boolean {
  const at = block * search.problem.days + day
  if (search.open[at] === 0) return true
  search.open[at] = 0
  search.openDays[block]! -= 1
  search.spare[day]! -= search.problem.size[block]!
  search.trail.push(at)
  if (search.openDays[block] === 1) search.forced.push(block)
  if (search.openDays[block]! > 0 && search.spare[day]! >= 0) return true
  search.weight[block]! += 1
  search.forced.length = 0
  return false
}

/** Puts the block on the day and closes what that takes from others; false at a dead end. */
function place(search: Search, block: number, day: number): boolean {
  const { problem, seatsLeft, capLeft, members } = search
  const { days, size, groupsOf } = problem
  search.dayOf[block] = day
  search.trail.push(-1 - block)
  seatsLeft[day]! -= size[block]!
  let fits = seatsLeft[day]! >= 0
  for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
    const group = groupsOf.items[i]!
    if (problem.groupForm[group] !== hardCap) continue
    capLeft[group * days + day]! -= groupsOf.counts[i]!
    fits &&= capLeft[group * days + day]! >= 0
  }
  if (!fits) {
    search.weight[block]! += 1
    search.forced.length = 0
    return false
  }
  for (let other = 0; other < days; other += 1) {
    if (other !== day && !close(search, block, other)) return false
  }
  for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
    const group = groupsOf.items[i]!
    const left = capLeft[group * days + day]!
    for (let j = members.start[group]!; j < members.start[group + 1]!; j += 1) {
      const other = members.items[j]!
      if (search.dayOf[other]! >= 0 || members.counts[j]! <= left) continue
      if (!close(search, other, day)) return false
    }
  }
  return closeTooLarge(search, day)
}

function closeTooLarge(search: Search, day: number): boolean {
  const { blocks, size } = search.problem
  const left = search.seatsLeft[day]!
  for (let other = 0; other < blocks; other += 1) {
    if (size[other]! <= left || search.dayOf[other]! >= 0) continue
    if (!close(search, other, day)) return false
  }
  return true
}

function undo(search: Search, mark: number): void {
  const { problem, trail, dayOf, seatsLeft, capLeft } = search
  const { days, size, groupsOf } = problem
  search.forced.length = 0
  while (trail.length > mark) {
    const entry = trail.pop() as number
    if (entry >= 0) {
      const block = Math.floor(entry / days)
      search.open[entry] = 1
      search.openDays[block]! += 1
      search.spare[entry % days]! += size[block]!
      continue
    }
    const block = -1 - entry
    const day = dayOf[block]!
    dayOf[block] = -1
    seatsLeft[day]! += size[block]!
    for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
      const group = groupsOf.items[i]!
      if (problem.groupForm[group] === hardCap) capLeft[group * days + day]! += groupsOf.counts[i]!
    }
  }
}

/** The unplaced block with fewest open days for its weight, or -1 when all are placed. */
function nextBlock({ problem, dayOf, openDays, weight }: Search): number {
  let chosen = -1
  let least = Infinity
  for (let block = 0; block < problem.blocks; block += 1) {
    if (dayOf[block]! >= 0) continue
    const own = openDays[block]! / (weight[block]! * problem.size[block]!)
    if (own < least) {
      least = own
      chosen = block
    }
  }
  return chosen
}

/** The open day that needs people most, else the one with most seats left. */
function bestDay({ problem, open, spare, seatsLeft }: Search, block: number): number {
  let chosen = -1
  let most = -Infinity
  for (let day = 0; day < problem.days; day += 1) {
    if (open[block * problem.days + day] === 0) continue
    const own = seatsLeft[day]! - Math.min(spare[day]!, seatsLeft[day]!)
    if (own > most || chosen < 0) {
      most = own
      chosen = day
    }
  }
  return chosen
}
