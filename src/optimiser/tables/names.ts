/**
 * Exchanging two people in all rounds to come at once. What does nothing else need not keep account of
 * meetings: they belong to places in the plan, and only the names on the places change.
 */
import type { Compiled } from './problem'
import { movePrice, type State } from './state'

export interface Namer {
  readonly problem: Compiled
  readonly state: State
  /** Person -> who had the place when the state's meetings were counted; oneself unless renamed. */
  readonly slotOf: Int32Array
}

/** Change of score when two people change places in every round to come. */
export function exchangeDelta(namer: Namer, a: number, b: number): number {
  const delta = priceDelta(namer.problem, namer.state, a, b)
  return namer.problem.hasMet ? delta + metAgainDelta(namer, a, b) : delta
}

/** In prices of pairs and of moves; new meetings only change their names. */
function priceDelta(problem: Compiled, state: State, a: number, b: number): number {
  const { people, tables, chairs, rounds, firstRound, price } = problem
  const { tableOf, seated, load } = state
  const rowA = a * people
  const rowB = b * people
  let delta = 0
  for (let round = firstRound; round < rounds; round += 1) {
    const tableA = tableOf[round * people + a]!
    const tableB = tableOf[round * people + b]!
    if (tableA === tableB) continue
    const base = round * chairs[tables]!
    delta -= 2 * price[rowA + b]!
    let i = base + chairs[tableA]!
    for (const end = i + load[round * tables + tableA]!; i < end; i += 1) {
      delta += price[rowB + seated[i]!]! - price[rowA + seated[i]!]!
    }
    i = base + chairs[tableB]!
    for (const end = i + load[round * tables + tableB]!; i < end; i += 1) {
      delta += price[rowA + seated[i]!]! - price[rowB + seated[i]!]!
    }
    delta += movePrice(problem, round, a, tableB) - movePrice(problem, round, a, tableA)
    delta += movePrice(problem, round, b, tableA) - movePrice(problem, round, b, tableB)
  }
  return delta
}

/** In repeats, where people have met before the rounds to come. */
function metAgainDelta({ problem, state, slotOf }: Namer, a: number, b: number): number {
  const { people, repeatWeight, met: before } = problem
  const { met } = state
  const slotA = slotOf[a]! * people
  const slotB = slotOf[b]! * people
  let repeats = 0
  for (let other = 0; other < people; other += 1) {
    if (other === a || other === b) continue
    const slot = slotOf[other]!
    const atA = met[slotA + slot]! - before[slotA + slot]! - 1
    const atB = met[slotB + slot]! - before[slotB + slot]! - 1
    const beforeA = before[a * people + other]!
    const beforeB = before[b * people + other]!
    repeats += Math.max(0, beforeA + atB) + Math.max(0, beforeB + atA)
    repeats -= Math.max(0, beforeA + atA) + Math.max(0, beforeB + atB)
  }
  return repeats * repeatWeight
}

/** Carries out an exchange without a look at meetings; `delta` is what `exchangeDelta` said. */
export function rename({ problem, state, slotOf }: Namer, a: number, b: number, delta: number) {
  const { people, rounds, firstRound } = problem
  const { tableOf, placeOf, seated } = state
  for (let round = firstRound; round < rounds; round += 1) {
    const atA = round * people + a
    const atB = round * people + b
    const tableA = tableOf[atA]!
    const placeA = placeOf[atA]!
    tableOf[atA] = tableOf[atB]!
    placeOf[atA] = placeOf[atB]!
    tableOf[atB] = tableA
    placeOf[atB] = placeA
    seated[placeA] = b
    seated[placeOf[atA]!] = a
  }
  const slotA = slotOf[a]!
  slotOf[a] = slotOf[b]!
  slotOf[b] = slotA
  state.score += delta
}
