/**
 * A plan while it is being searched. Two matrices hold what one more meeting of two people would cost
 * and what one fewer would save, so that a move is weighed by adding up short rows. Their entries are in
 * single precision and their sums in double, which makes the running score exact: it never drifts.
 */
import type { Compiled } from './problem'

export interface State {
  /** round * people + person -> table; -1 without a chair. */
  readonly tableOf: Int32Array
  /** round * people + person -> its place in `seated`. */
  readonly placeOf: Int32Array
  /** round * chairs + chair -> person; each table's people sit on its first chairs. */
  readonly seated: Int32Array
  /** round * tables + table -> people. */
  readonly load: Int32Array
  /** person * people + person -> meetings so far; far below 0 for those who stay together. */
  readonly met: Int8Array
  readonly up: Float32Array
  readonly down: Float32Array
  /** What the rounds to come cost, with `apartPrice` for two who are to be apart and are not. */
  score: number
}

/** @param tableOf round * people + person -> table, -1 without a chair; limits are the caller's business */
export function startState(problem: Compiled, tableOf: Int32Array): State {
  const { people, tables, rounds, firstRound, chairs } = problem
  const state: State = {
    tableOf: new Int32Array(rounds * people).fill(-1),
    placeOf: new Int32Array(rounds * people),
    seated: new Int32Array(rounds * chairs[tables]!),
    load: new Int32Array(rounds * tables),
    met: problem.met.slice(),
    up: problem.price.slice(),
    down: problem.price.slice(),
    score: 0,
  }
  for (let at = 0; at < state.met.length; at += 1) {
    if (state.met[at]! > 0) reprice(problem, state, at)
  }
  for (let round = firstRound; round < rounds; round += 1) {
    for (let person = 0; person < people; person += 1) {
      const table = tableOf[round * people + person]!
      if (table >= 0) sitDown(problem, state, round, person, table)
    }
  }
  return state
}

function reprice({ price, repeatWeight }: Compiled, { met, up, down }: State, at: number): void {
  const base = price[at]!
  const meetings = met[at]!
  up[at] = meetings >= 1 ? base + repeatWeight : base
  down[at] = meetings >= 2 ? base + repeatWeight : base
}

function meet(problem: Compiled, state: State, a: number, b: number, times: number): void {
  const ab = a * problem.people + b
  const ba = b * problem.people + a
  state.met[ab]! += times
  state.met[ba]! += times
  reprice(problem, state, ab)
  state.up[ba] = state.up[ab]!
  state.down[ba] = state.down[ab]!
}

/** What somebody's table costs because another one was told. */
export function movePrice(
  { told, moveWeight, people }: Compiled,
  round: number,
  person: number,
  table: number,
): number {
  const before = told[round * people + person]!
  return before >= 0 && before !== table ? moveWeight : 0
}

function sitDown(
  problem: Compiled,
  state: State,
  round: number,
  person: number,
  table: number,
): void {
  const { people, tables, chairs } = problem
  const { seated, load } = state
  const from = round * chairs[tables]! + chairs[table]!
  const end = from + load[round * tables + table]!
  let cost = movePrice(problem, round, person, table)
  for (let i = from; i < end; i += 1) {
    cost += state.up[person * people + seated[i]!]!
    meet(problem, state, person, seated[i]!, 1)
  }
  seated[end] = person
  state.placeOf[round * people + person] = end
  state.tableOf[round * people + person] = table
  load[round * tables + table]! += 1
  state.score += cost
}

function standUp(problem: Compiled, state: State, round: number, person: number): void {
  const { people, tables, chairs } = problem
  const { seated, load, placeOf } = state
  const at = round * people + person
  const table = state.tableOf[at]!
  load[round * tables + table]! -= 1
  const from = round * chairs[tables]! + chairs[table]!
  const last = from + load[round * tables + table]!
  const place = placeOf[at]!
  const other = seated[last]!
  seated[place] = other
  placeOf[round * people + other] = place
  state.tableOf[at] = -1
  let cost = movePrice(problem, round, person, table)
  for (let i = from; i < last; i += 1) {
    cost += state.down[person * people + seated[i]!]!
    meet(problem, state, person, seated[i]!, -1)
  }
  state.score -= cost
}

/** Moves one person to a table with a free chair. */
export function shift(
  problem: Compiled,
  state: State,
  round: number,
  person: number,
  table: number,
): void {
  standUp(problem, state, round, person)
  sitDown(problem, state, round, person, table)
}

/** Change of score when somebody takes a free chair at another table. */
export function shiftDelta(
  problem: Compiled,
  { up, down, seated, load, tableOf }: State,
  round: number,
  person: number,
  table: number,
): number {
  const { people, tables, chairs } = problem
  const from = tableOf[round * people + person]!
  const row = person * people
  const base = round * chairs[tables]!
  let delta = movePrice(problem, round, person, table) - movePrice(problem, round, person, from)
  let i = base + chairs[table]!
  for (const end = i + load[round * tables + table]!; i < end; i += 1)
    delta += up[row + seated[i]!]!
  i = base + chairs[from]!
  for (const end = i + load[round * tables + from]!; i < end; i += 1)
    delta -= down[row + seated[i]!]!
  return delta
}

/** Change of score when two people at different tables change places in a round. */
export function swapDelta(
  problem: Compiled,
  state: State,
  round: number,
  a: number,
  b: number,
): number {
  const { people, tables, chairs, moveWeight } = problem
  const { up, down, seated, load } = state
  const tableA = state.tableOf[round * people + a]!
  const tableB = state.tableOf[round * people + b]!
  const rowA = a * people
  const rowB = b * people
  const base = round * chairs[tables]!
  // The two loops count the pair itself once as coming on either side; nobody costs with themselves.
  let delta = -2 * up[rowA + b]!
  let i = base + chairs[tableB]!
  for (const end = i + load[round * tables + tableB]!; i < end; i += 1) {
    const other = seated[i]!
    delta += up[rowA + other]! - down[rowB + other]!
  }
  i = base + chairs[tableA]!
  for (const end = i + load[round * tables + tableA]!; i < end; i += 1) {
    const other = seated[i]!
    delta += up[rowB + other]! - down[rowA + other]!
  }
  if (moveWeight === 0) return delta
  return (
    delta +
    movePrice(problem, round, a, tableB) -
    movePrice(problem, round, a, tableA) +
    movePrice(problem, round, b, tableA) -
    movePrice(problem, round, b, tableB)
  )
}

/** Carries out a swap; `delta` is what `swapDelta` said. */
export function applySwap(
  problem: Compiled,
  state: State,
  round: number,
  a: number,
  b: number,
  delta: number,
): void {
  const { people } = problem
  const { tableOf, placeOf, seated } = state
  const atA = round * people + a
  const atB = round * people + b
  const tableA = tableOf[atA]!
  const tableB = tableOf[atB]!
  changeCompany(problem, state, round, tableA, a, b)
  changeCompany(problem, state, round, tableB, b, a)
  const placeA = placeOf[atA]!
  const placeB = placeOf[atB]!
  seated[placeA] = b
  seated[placeB] = a
  placeOf[atA] = placeB
  placeOf[atB] = placeA
  tableOf[atA] = tableB
  tableOf[atB] = tableA
  state.score += delta
}

/** The people of the table meet `comes` instead of `leaves`, who is one of them. */
function changeCompany(
  problem: Compiled,
  state: State,
  round: number,
  table: number,
  leaves: number,
  comes: number,
): void {
  const { tables, chairs } = problem
  let i = round * chairs[tables]! + chairs[table]!
  for (const end = i + state.load[round * tables + table]!; i < end; i += 1) {
    const other = state.seated[i]!
    if (other === leaves) continue
    meet(problem, state, leaves, other, -1)
    meet(problem, state, comes, other, 1)
  }
}
