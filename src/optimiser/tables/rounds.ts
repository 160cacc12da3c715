/**
 * One round under the hard rules alone. It is a question the distribution over days answers already, with
 * tables for days: seats, "apart" and "together".
 */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Random } from '@/domain/shared/random'
import type { TablesProblem } from '@/domain/tables/problem'
import { infeasibility, placeEveryone } from '../days/place'
import { compile as compileDays, type Compiled as CompiledDays } from '../days/problem'
import { startState } from '../days/state'

export type RoundQuestion = CompiledDays

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
export function tablesOfPeople({ members, people }: RoundQuestion, dayOf: Int32Array): Int32Array {
  const tableOf = new Int32Array(people)
  members.forEach((own, block) => own.forEach((person) => (tableOf[person] = dayOf[block]!)))
  return tableOf
}
