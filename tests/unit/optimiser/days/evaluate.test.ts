/** Worked out by hand, because board, evaluator and search share one definition of the measure. */
import type { DistributionProblem, ProblemPerson } from '@/domain/distribution/problem'
import { evaluate } from '@/optimiser/days/evaluate'
import { expect, test } from 'vitest'

const person = (id: string, value: string, blocked: ProblemPerson['blocked'] = {}) => ({
  id,
  blocked,
  values: [value],
  pinnedTo: null,
  current: null,
})

const problem: DistributionProblem = {
  people: [person('a', 'north'), person('b', 'north'), person('c', 'south'), person('d', 'south')],
  days: [
    { id: 'monday', seatsMin: 0, seatsMax: 4 },
    { id: 'tuesday', seatsMin: 0, seatsMax: 4 },
  ],
  attributes: [{ key: 'administration', weight: 3 }],
  rules: [],
  moveWeight: 0,
}
const seats = { a: 'monday', b: 'monday', c: 'monday', d: 'tuesday' }

test('a day costs its distance from a fair share of every value, times the weight', () => {
  // Monday has 2 and 1 where 1.5 each is fair, Tuesday 0 and 1 where 0.5 each is fair.
  expect(evaluate(problem, seats).score).toBe(3 * (0.5 + 0.5 + 0.5 + 0.5))
})

test('people whom a day was never meant for take no part in its fair share', () => {
  const away = { tuesday: 'notEligible' } as const
  const people = [
    ...problem.people.slice(2),
    person('a', 'north', away),
    person('b', 'north', away),
  ]
  // Tuesday is for the south alone, so its one person from the south is just right.
  expect(evaluate({ ...problem, people }, seats).score).toBe(3 * (0.5 + 0.5))
})

test('a broken soft rule costs ten points of balance per point of its weight', () => {
  const rule = {
    ruleId: 'r',
    kind: 'apart',
    personIds: ['a', 'b', 'd'],
    dayIds: [],
    cap: null,
    hard: false,
    weight: 2,
  } as const
  expect(evaluate({ ...problem, attributes: [], rules: [rule] }, seats).score).toBe(20)
})

test('each pair that has met before and meets again costs a tenth of the weight', () => {
  const met = {
    metBefore: [
      ['a', 'b', 'c', 'd'],
      ['c', 'd'],
      ['a', 'b'],
    ],
    metWeight: 5,
  }
  const { costs, score } = evaluate({ ...problem, attributes: [], ...met }, seats)
  // a, b and c make three pairs on Monday, and a and b have met twice.
  expect(score).toBe(4 * 0.5)
  expect(costs).toMatchObject([
    { constraint: 'met', hard: false, personIds: ['a', 'b', 'c'], dayIds: ['monday'] },
  ])
})

test('whom people have met before costs nothing without a weight', () => {
  expect(evaluate({ ...problem, attributes: [], metBefore: [['a', 'b']] }, seats).costs).toEqual([])
})
