/** Random problems small enough to try every distribution, and the trying. */
import fc from 'fast-check'
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { evaluate } from '@/optimiser/days/evaluate'

const dayIds = ['d1', 'd2', 'd3']

/** Up to 6 people on up to 3 days, with everything a problem may have. */
export const tinyProblem: fc.Arbitrary<DistributionProblem> = fc
  .record({ people: fc.integer({ min: 2, max: 6 }), days: fc.integer({ min: 2, max: 3 }) })
  .chain(({ people, days }) => {
    const ids = Array.from({ length: people }, (_, index) => `p${index + 1}`)
    const open = dayIds.slice(0, days)
    const dayId = fc.constantFrom(...open)
    return fc.record({
      people: fc.tuple(...ids.map((id) => person(id, dayId))),
      days: fc.tuple(...open.map((id) => day(id, people))),
      attributes: fc.constant([
        { key: 'level', weight: 2 },
        { key: 'unit', weight: 3 },
      ]),
      rules: fc.array(rule(ids, open), { maxLength: 3 }),
      evenWeight: fc.constantFrom(0, 2),
      moveWeight: fc.constantFrom(0, 0, 1.5),
      metBefore: fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), {
        maxLength: 2,
      }),
      metWeight: fc.constantFrom(0, 4),
    })
  })
  .map((problem) => ({
    ...problem,
    rules: problem.rules.map((own, index) => ({ ...own, ruleId: `r${index + 1}` })),
  }))

function person(id: Id, dayId: fc.Arbitrary<Id>) {
  const often = <Value>(value: Value, other: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other })
  return fc.record({
    id: fc.constant(id),
    blocked: fc.dictionary(dayId, fc.constantFrom('absent' as const, 'notEligible' as const), {
      maxKeys: 1,
    }),
    values: fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('x', 'y', 'z')),
    pinnedTo: often<Id | null>(null, dayId),
    current: fc.oneof(fc.constant(null), dayId),
  })
}

function day(id: Id, people: number) {
  return fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: people }))
    .map(([seatsMin, more]) => ({ id, seatsMin, seatsMax: seatsMin + more }))
}

function rule(ids: readonly Id[], days: readonly Id[]): fc.Arbitrary<ProblemRule> {
  return fc.record({
    ruleId: fc.constant(''),
    kind: fc.constantFrom('together', 'apart', 'deputyApart', 'unitCap', 'mustDay', 'mustNotDay'),
    personIds: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
    dayIds: fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 2 }),
    cap: fc.integer({ min: 1, max: 2 }),
    hard: fc.boolean(),
    weight: fc.constantFrom(1, 0.3),
  })
}

/** Every way to give everyone a day. */
export function* everyDistribution({ people, days }: DistributionProblem) {
  const total = days.length ** people.length
  for (let number = 0; number < total; number += 1) {
    const seats: Record<Id, Id> = {}
    let rest = number
    for (const { id } of people) {
      seats[id] = days[rest % days.length]!.id
      rest = Math.floor(rest / days.length)
    }
    yield seats
  }
}

/** The least score of all complete distributions, or null when there is none. */
export function bestScore(problem: DistributionProblem): number | null {
  let best: number | null = null
  for (const seats of everyDistribution(problem)) {
    const { complete, score } = evaluate(problem, seats)
    if (complete && (best === null || score < best)) best = score
  }
  return best
}
