/** What a distribution comes to, figure by figure. */
import { outcomeOf } from '@/domain/distribution/whatIfOutcome'
import type { DistributionProblem, ProblemPerson, ProblemRule } from '@/domain/distribution/problem'
import { expect, test } from 'vitest'

const person = (id: string, level: string): ProblemPerson => ({
  id,
  blocked: {},
  values: [level],
  pinnedTo: null,
  current: null,
})
const rule = (given: Partial<ProblemRule>): ProblemRule => ({
  ruleId: 'r',
  kind: 'apart',
  personIds: [],
  dayIds: [],
  cap: null,
  hard: true,
  weight: 3,
  ...given,
})
const problem: DistributionProblem = {
  people: [
    person('a', '2'),
    { ...person('b', '2'), blocked: { d1: 'absent' } },
    person('c', '3'),
    person('d', '3'),
  ],
  days: ['d1', 'd2'].map((id) => ({ id, seatsMin: 1, seatsMax: 3 })),
  attributes: [{ key: 'level', weight: 2 }],
  rules: [
    rule({ ruleId: 'apart', personIds: ['a', 'b'] }),
    rule({ ruleId: 'apart', personIds: ['c', 'd'] }),
    rule({ ruleId: 'wish', kind: 'mustDay', personIds: ['a', 'c'], dayIds: ['d1'], hard: false }),
  ],
  moveWeight: 0,
  metBefore: [['a', 'b', 'c']],
}
const nothing = { draft: {}, told: {} }
const seats = (...dayIds: string[]) =>
  new Map(dayIds.map((dayId, at) => [problem.people[at]?.id as string, dayId]))

test('a lopsided distribution is told in figures', () => {
  const outcome = outcomeOf(problem, seats('d1', 'd1', 'd2', 'd2'), {
    draft: { a: 'd1', b: 'd2', c: 'd2', gone: 'd1' },
    told: { a: 'd2', b: 'd2', d: 'd2' },
  })
  expect(outcome).toEqual({
    people: 4,
    placed: 4,
    blocked: 1,
    days: [
      { id: 'd1', seatsMin: 1, seatsMax: 3, count: 2 },
      { id: 'd2', seatsMin: 1, seatsMax: 3, count: 2 },
    ],
    // One leader of each level is on the wrong day, which both days feel.
    mirror: [{ key: 'level', weight: 2, perDay: 1, daysOff: 2 }],
    brokenRules: [
      { ruleId: 'apart', hard: true, breaches: 2 },
      { ruleId: 'wish', hard: false, breaches: 1 },
    ],
    wishes: { met: 1, of: 2 },
    meetAgain: 1,
    movedFromDraft: 1,
    movedFromTold: 2,
  })
})

test('a perfect one has nothing to tell, and somebody without a day has moved', () => {
  const perfect = outcomeOf(problem, seats('d1', 'd2', 'd1', 'd2'), nothing)
  expect(perfect).toMatchObject({ mirror: [{ perDay: 0, daysOff: 0 }], brokenRules: [] })
  expect(outcomeOf({ ...problem, metBefore: [] }, seats('d1'), nothing).meetAgain).toBeNull()
  const left = outcomeOf(problem, seats('d1'), { draft: { b: 'd1' }, told: {} })
  expect(left).toMatchObject({ placed: 1, movedFromDraft: 1 })
})
