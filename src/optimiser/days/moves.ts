/** The moves of the search: what a swap or a shift would change, and carrying it out. Hot code. */
import { evenCost } from './problemBalance'
import { hardCap, parting, softCap, type Compiled } from './problem'
import { groupDelta, refreshCell, transfer, type State } from './state'

/** Change of score when two blocks of one person each change places; Infinity when a rule forbids it. */
export function swapDelta(problem: Compiled, state: State, a: number, b: number): number {
  const { days, cells, allowed, unary } = problem
  const dayA = state.dayOf[a]!
  const dayB = state.dayOf[b]!
  if (allowed[a * days + dayB] === 0 || allowed[b * days + dayA] === 0) return Infinity
  const { start, items } = problem.values
  const fromA = start[a]!
  const fromB = start[b]!
  const baseA = dayA * cells
  const baseB = dayB * cells
  let delta =
    unary[a * days + dayB]! -
    unary[a * days + dayA]! +
    unary[b * days + dayA]! -
    unary[b * days + dayB]!
  for (let i = 0; i < problem.attributes; i += 1) {
    const valueA = items[fromA + i]!
    const valueB = items[fromB + i]!
    if (valueA === valueB) continue
    delta +=
      state.down[baseA + valueA]! +
      state.up[baseA + valueB]! +
      state.up[baseB + valueA]! +
      state.down[baseB + valueB]!
  }
  if (problem.groups === 0) return delta
  return delta + swapGroupDelta(problem, state, a, b, dayA, dayB)
}

/** Groups that hold both do not change; the others change as if each moved alone. */
function swapGroupDelta(
  problem: Compiled,
  state: State,
  a: number,
  b: number,
  dayA: number,
  dayB: number,
): number {
  const { start } = problem.groupsOf
  if (start[a] === start[a + 1] && start[b] === start[b + 1]) return 0
  return (
    moveGroupDelta(problem, state, a, b, dayA, dayB) +
    moveGroupDelta(problem, state, b, a, dayB, dayA)
  )
}

/** What the groups of one person, without those of the partner, pay for the move; rows are in rising order. */
function moveGroupDelta(
  { groupsOf, groupForm, groupLimit, groupWeight, days }: Compiled,
  { groupCount }: State,
  block: number,
  partner: number,
  from: number,
  to: number,
): number {
  const { start, items } = groupsOf
  let other = start[partner]!
  const end = start[partner + 1]!
  let delta = 0
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    const group = items[i]!
    while (other < end && items[other]! < group) other += 1
    if (other < end && items[other] === group) continue
    const left = groupCount[group * days + from]!
    const met = groupCount[group * days + to]!
    const form = groupForm[group]!
    const weight = groupWeight[group]!
    if (form === hardCap) {
      if (met >= groupLimit[group]!) return Infinity
    } else if (form === parting) delta += weight * (met + 1 - left)
    else if (form === softCap) {
      if (met >= groupLimit[group]!) delta += weight
      if (left > groupLimit[group]!) delta -= weight
    } else {
      if (met === 0) delta += weight
      if (left === 1) delta -= weight
    }
  }
  return delta
}

/** Counts the block in its groups on a day (`sign` 1), or no more (-1). */
export function shiftGroups(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  sign: number,
): void {
  const { start, items, counts } = problem.groupsOf
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    state.groupCount[items[i]! * problem.days + day]! += sign * counts[i]!
  }
}

/** Carries out a swap of two blocks of one person each; `delta` is what `swapDelta` said. */
export function applySwap(
  problem: Compiled,
  state: State,
  a: number,
  b: number,
  delta: number,
): void {
  const dayA = state.dayOf[a]!
  const dayB = state.dayOf[b]!
  const { start, items } = problem.values
  const { cells } = problem
  for (let i = 0; i < problem.attributes; i += 1) {
    const valueA = items[start[a]! + i]!
    const valueB = items[start[b]! + i]!
    if (valueA === valueB) continue
    state.count[dayA * cells + valueA]! -= 1
    state.count[dayA * cells + valueB]! += 1
    state.count[dayB * cells + valueA]! += 1
    state.count[dayB * cells + valueB]! -= 1
    refreshCell(problem, state, dayA, valueA)
    refreshCell(problem, state, dayA, valueB)
    refreshCell(problem, state, dayB, valueA)
    refreshCell(problem, state, dayB, valueB)
  }
  state.stale[dayA] = state.stale[dayB] = 1
  shiftGroups(problem, state, a, dayA, -1)
  shiftGroups(problem, state, b, dayB, -1)
  shiftGroups(problem, state, a, dayB, 1)
  shiftGroups(problem, state, b, dayA, 1)
  state.dayOf[a] = dayB
  state.dayOf[b] = dayA
  state.score += delta
}

/** Change of score when a placed block moves to another day, limits and rules aside. */
export function shiftDelta(problem: Compiled, state: State, block: number, to: number): number {
  const from = state.dayOf[block]!
  const { days, unary } = problem
  let delta = unary[block * days + to]! - unary[block * days + from]!
  delta +=
    balanceDelta(problem, state, block, from, -1) + balanceDelta(problem, state, block, to, 1)
  if (problem.groups === 0) return delta
  delta += groupDelta(problem, state, block, from, -1)
  shiftGroups(problem, state, block, from, -1)
  delta += groupDelta(problem, state, block, to, 1)
  shiftGroups(problem, state, block, from, 1)
  return delta
}

/** Change of a day's balance when a block comes (`sign` 1) or leaves (-1): every share moves with the load. */
function balanceDelta(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  sign: number,
): number {
  const { values, cells, ratio, weight } = problem
  const base = day * cells
  const load = state.load[day]!
  const after = load + sign * problem.size[block]!
  let delta = evenCost(problem, day, after) - evenCost(problem, day, load)
  delta +=
    problem.size[block] === 1
      ? driftByOne(problem, state, day, sign)
      : drift(problem, state, day, after)
  for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
    const cell = values.items[i]!
    const over = state.count[base + cell]! - after * ratio[base + cell]!
    delta += weight[cell]! * (Math.abs(over + sign * values.counts[i]!) - Math.abs(over))
  }
  return delta
}

/** Most shifts look at days that have not changed since the last look. */
function driftByOne(problem: Compiled, state: State, day: number, sign: number): number {
  if (state.stale[day] === 1) {
    state.drift[2 * day] = drift(problem, state, day, state.load[day]! - 1)
    state.drift[2 * day + 1] = drift(problem, state, day, state.load[day]! + 1)
    state.stale[day] = 0
  }
  return state.drift[sign < 0 ? 2 * day : 2 * day + 1]!
}

/** What it costs that the shares of a day follow another load while the people stay. */
function drift(
  { cells, ratio, weight }: Compiled,
  { count, load }: State,
  day: number,
  after: number,
): number {
  const before = load[day]!
  let sum = 0
  for (let cell = 0, at = day * cells; cell < cells; cell += 1, at += 1) {
    const there = count[at]!
    const share = ratio[at]!
    sum += weight[cell]! * (Math.abs(there - after * share) - Math.abs(there - before * share))
  }
  return sum
}

/** Carries out a shift; `delta` is what `shiftDelta` said. */
export function applyShift(
  problem: Compiled,
  state: State,
  block: number,
  to: number,
  delta: number,
): void {
  transfer(problem, state, block, state.dayOf[block]!, -1)
  transfer(problem, state, block, to, 1)
  state.dayOf[block] = to
  state.score += delta
}
