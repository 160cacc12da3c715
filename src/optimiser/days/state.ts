/**
 * A distribution while it is being searched: counts kept up to date by taking blocks out of days and
 * putting them in. Seats' maxima, forbidden days and hard caps hold at all times; what cannot be placed
 * under them is unplaced (day -1).
 */
import { evenCost } from './problemBalance'
import { pairsAmong } from './constraints/met'
import { gathering, hardCap, parting, softCap, type Compiled } from './problem'

export interface State {
  readonly dayOf: Int32Array
  readonly load: Int32Array
  /** day * cells + cell -> people. */
  readonly count: Int32Array
  /** day * cells + cell -> what one more, or one fewer, would cost at the present load. */
  readonly up: Float64Array
  readonly down: Float64Array
  /**
   * 2 * day, and 1 more: what moving all shares would cost if the day had one person fewer, or one more.
   * Counted when it is asked for; `stale` says that a day has changed since.
   */
  readonly drift: Float64Array
  readonly stale: Uint8Array
  /** group * days + day -> people. */
  readonly groupCount: Int32Array
  /** Soft cost of the people who are placed, and of days that are not evenly filled. */
  score: number
  /** People without a day. */
  unplaced: number
}

/** Builds the state of the given days; a block that does not fit there is left unplaced. */
export function startState(problem: Compiled, dayOf?: Int32Array): State {
  const state: State = {
    dayOf: new Int32Array(problem.blocks).fill(-1),
    load: new Int32Array(problem.days),
    count: new Int32Array(problem.days * problem.cells),
    up: new Float64Array(problem.days * problem.cells),
    down: new Float64Array(problem.days * problem.cells),
    drift: new Float64Array(2 * problem.days),
    stale: new Uint8Array(problem.days).fill(1),
    groupCount: new Int32Array(problem.groups * problem.days),
    score: 0,
    unplaced: problem.people,
  }
  for (let day = 0; day < problem.days; day += 1) {
    refreshDay(problem, state, day)
    state.score += evenCost(problem, day, 0)
  }
  if (dayOf) {
    for (let block = 0; block < problem.blocks; block += 1) {
      const day = dayOf[block]!
      if (day >= 0 && fits(problem, state, block, day)) putIn(problem, state, block, day)
    }
  }
  return state
}

/** Whether an unplaced block may be put on the day. */
export function fits(problem: Compiled, state: State, block: number, day: number): boolean {
  return (
    problem.allowed[block * problem.days + day] === 1 &&
    state.load[day]! + problem.size[block]! <= problem.seatsMax[day]! &&
    capsAllow(problem, state, block, day)
  )
}

/** Whether the hard caps let the block come on a day that it is not on. */
export function capsAllow(problem: Compiled, state: State, block: number, day: number): boolean {
  const { start, items, counts } = problem.groupsOf
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    const group = items[i]!
    if (problem.groupForm[group] !== hardCap) continue
    const there = state.groupCount[group * problem.days + day]!
    if (there + counts[i]! > problem.groupLimit[group]!) return false
  }
  return true
}

/** Puts an unplaced block on a day that it fits; see `fits`. */
export function putIn(problem: Compiled, state: State, block: number, day: number): void {
  state.score +=
    groupDelta(problem, state, block, day, 1) + problem.unary[block * problem.days + day]!
  const before = dayBalance(problem, state, day)
  transfer(problem, state, block, day, 1)
  state.score += dayBalance(problem, state, day) - before
  state.dayOf[block] = day
  state.unplaced -= problem.size[block]!
}

/** Leaves a placed block without a day. */
export function takeOut(problem: Compiled, state: State, block: number): void {
  const day = state.dayOf[block]!
  state.score +=
    groupDelta(problem, state, block, day, -1) - problem.unary[block * problem.days + day]!
  const before = dayBalance(problem, state, day)
  transfer(problem, state, block, day, -1)
  state.score += dayBalance(problem, state, day) - before
  state.dayOf[block] = -1
  state.unplaced += problem.size[block]!
}

/** Soft group points that change when the block comes (`sign` 1) to the day or leaves it (-1). */
export function groupDelta(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  sign: number,
): number {
  const { start, items, counts } = problem.groupsOf
  let delta = 0
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    const group = items[i]!
    const before = state.groupCount[group * problem.days + day]!
    const after = before + sign * counts[i]!
    if (problem.groupForm[group] === softCap) {
      const limit = problem.groupLimit[group]!
      delta +=
        problem.groupWeight[group]! * (Math.max(0, after - limit) - Math.max(0, before - limit))
    } else if (problem.groupForm[group] === parting) {
      delta += problem.groupWeight[group]! * (pairsAmong(after) - pairsAmong(before))
    } else if (problem.groupForm[group] === gathering) {
      // Days used beyond the first; a group with nobody placed yet uses none.
      if ((before === 0) !== (after === 0) && usesAnotherDay(problem, state, group, day)) {
        delta += problem.groupWeight[group]! * sign
      }
    }
  }
  return delta
}

function usesAnotherDay(problem: Compiled, state: State, group: number, day: number): boolean {
  for (let other = 0; other < problem.days; other += 1) {
    if (other !== day && state.groupCount[group * problem.days + other]! > 0) return true
  }
  return false
}

/** Counts the block in (`sign` 1) or out (-1) without touching the score. */
export function transfer(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  sign: number,
): void {
  const { values, groupsOf, cells } = problem
  for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
    state.count[day * cells + values.items[i]!]! += sign * values.counts[i]!
  }
  for (let i = groupsOf.start[block]!; i < groupsOf.start[block + 1]!; i += 1) {
    state.groupCount[groupsOf.items[i]! * problem.days + day]! += sign * groupsOf.counts[i]!
  }
  state.load[day]! += sign * problem.size[block]!
  refreshDay(problem, state, day)
}

/** Weighted deviation of one day from its fair shares and its even size. */
function dayBalance(problem: Compiled, state: State, day: number): number {
  const load = state.load[day]!
  let sum = evenCost(problem, day, load)
  for (let cell = 0, at = day * problem.cells; cell < problem.cells; cell += 1, at += 1) {
    sum += problem.weight[cell]! * Math.abs(state.count[at]! - load * problem.ratio[at]!)
  }
  return sum
}

function refreshDay(problem: Compiled, state: State, day: number): void {
  for (let cell = 0; cell < problem.cells; cell += 1) refreshCell(problem, state, day, cell)
  state.stale[day] = 1
}

/** Brings the marginal costs of a cell up to date after its count or the day's load has changed. */
export function refreshCell(problem: Compiled, state: State, day: number, cell: number): void {
  const at = day * problem.cells + cell
  const over = state.count[at]! - state.load[day]! * problem.ratio[at]!
  const weight = problem.weight[cell]!
  state.up[at] = weight * (Math.abs(over + 1) - Math.abs(over))
  state.down[at] = weight * (Math.abs(over - 1) - Math.abs(over))
}

/** Seats still missing to the days' minima. */
export function seatsMissing(problem: Compiled, state: State): number {
  let missing = 0
  for (let day = 0; day < problem.days; day += 1) {
    missing += Math.max(0, problem.seatsMin[day]! - state.load[day]!)
  }
  return missing
}

/** The score counted from scratch, free of the rounding that increments gather. */
export function recount(problem: Compiled, state: State): number {
  return startState(problem, state.dayOf).score
}
