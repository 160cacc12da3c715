/**
 * One round under the hard rules alone. It is a question the distribution over days answers already, with
 * tables for days: seats, "apart" and "together".
 */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Random } from '@/domain/shared/random'
import type { TablesProblem } from '@/domain/tables/problem'
import { branch, nodesFor } from '../days/branch'
import { infeasibility, placeEveryone } from '../days/place'
import { compile as compileDays, type Compiled as CompiledDays } from '../days/problem'
import { startState } from '../days/state'

export type RoundQuestion = CompiledDays

/** Tables become days; weights are left aside. */
export function roundQuestion({ people, tables, apart, together }: TablesProblem): RoundQuestion {
  const rule = (kind: 'apart' | 'together', personIds: readonly string[]): ProblemRule => ({
    ...{ ruleId: '', kind, personIds, dayIds: [], cap: null, hard: true, weight: 1 },
  })
  const problem: DistributionProblem = {
    people: people.map(({ id }) => ({
      ...{ id, blocked: {}, values: [], pinnedTo: null, current: null },
    })),
    days: tables,
    attributes: [],
    rules: [
      ...apart.map((pair) => rule('apart', pair)),
      ...together.map((group) => rule('together', group)),
    ],
    moveWeight: 0,
  }
  return compileDays(problem)
}

/**
 * Seats for everybody in one round, those of `told` kept where that is possible; yields now and then.
 * @param told person -> table, -1 where none is wanted
 * @returns person -> table; null when no such round was found
 */
export function* fillRound(
  question: RoundQuestion,
  told: Int32Array,
  random: Random,
): Generator<void, Int32Array | null> {
  const wanted = Int32Array.from(question.members, ([person]) => told[person!]!)
  const state = startState(question, wanted)
  yield* placeEveryone(question, state, random, 20)
  return infeasibility(question, state) > 0 ? null : tablesOfPeople(question, state.dayOf)
}

/** Person -> table from block -> table. */
function tablesOfPeople({ members, people }: RoundQuestion, dayOf: Int32Array): Int32Array {
  const tableOf = new Int32Array(people)
  members.forEach((own, block) => own.forEach((person) => (tableOf[person] = dayOf[block]!)))
  return tableOf
}

/** People who do not sit where they wanted to. @param told person -> table, -1 where none is wanted */
export function movesIn(tableOf: Int32Array, told: Int32Array): number {
  return told.reduce(
    (sum, table, person) => sum + Number(table >= 0 && table !== tableOf[person]),
    0,
  )
}

/** So many must move at least: off tables that are too full, or to tables that newcomers cannot fill. */
export function leastMoves({ seatsMin, seatsMax, days }: RoundQuestion, told: Int32Array): number {
  const load = new Int32Array(days)
  let free = 0
  for (const table of told) {
    if (table >= 0) load[table]! += 1
    else free += 1
  }
  let over = 0
  let lacking = 0
  load.forEach((own, table) => {
    over += Math.max(0, own - seatsMax[table]!)
    lacking += Math.max(0, seatsMin[table]! - own)
  })
  return Math.max(over, lacking - free)
}

const exactNodes = 200
const largestExact = 20_000

/** Whether a round may be solved exactly, each step in far less than 100 ms. */
export function isSmall({ blocks, days }: RoundQuestion): boolean {
  return blocks * days <= largestExact
}

/** The round with the fewest moves, by branch and bound over a cheapest flow; see `branch`. */
export function* exactRound(
  question: RoundQuestion,
  told: Int32Array,
): Generator<void, { tableOf: Int32Array | null; moves: number; proven: boolean }> {
  const { blocks, days, members, size } = question
  const cost = new Float64Array(blocks * days)
  members.forEach((own, block) => {
    for (const person of own) {
      for (let table = 0; table < days; table += 1) {
        // Per person of the block: the flow charges every one of them.
        if (told[person]! >= 0 && told[person] !== table) {
          cost[block * days + table]! += 1 / size[block]!
        }
      }
    }
  })
  const { status, dayOf } = yield* branch(question, cost, nodesFor(question, exactNodes))
  const tableOf = dayOf && tablesOfPeople(question, dayOf)
  const moves = tableOf ? movesIn(tableOf, told) : Infinity
  return { tableOf, moves, proven: status === 'solved' }
}
