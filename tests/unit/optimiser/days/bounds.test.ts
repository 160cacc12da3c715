/** Small problems whose least score follows from one thing alone; worked out by hand. */
import { expect, test } from 'vitest'
import type { DistributionProblem, ProblemPerson, ProblemRule } from '@/domain/distribution/problem'
import { solve } from '@/optimiser/days/solve'

const person = (id: string, unit: string, absent: readonly string[] = []): ProblemPerson => ({
  id,
  blocked: Object.fromEntries(absent.map((dayId) => [dayId, 'absent' as const])),
  values: [unit],
  pinnedTo: null,
  current: null,
})
const day = (id: string, seats: number) => ({ id, seatsMin: seats, seatsMax: seats })
const unit = (weight: number) => [{ key: 'unit', weight }]
const rule = (own: Partial<ProblemRule>): ProblemRule => ({
  ruleId: 'r',
  kind: 'unitCap',
  personIds: [],
  dayIds: [],
  cap: null,
  hard: true,
  weight: 1,
  ...own,
})

function expectProven(problem: DistributionProblem, least: number): void {
  const result = solve(problem, { seed: 1, seconds: 60, iterations: 40_000 })
  if (!result.ok) throw new Error(result.error.type)
  expect(result.value.score).toBeCloseTo(least, 6)
  expect(result.value.bound).toBe(result.value.score)
}

test('one person cannot make up for the absences of others on two days at once', () => {
  // North is due once a day; on the last two days only d can come, so one of them goes without.
  const late = ['3', '4']
  const problem = {
    people: [
      ...['a', 'b', 'c'].map((id) => person(id, 'north', late)),
      person('d', 'north'),
      ...['e', 'f', 'g', 'h'].map((id) => person(id, 'south')),
    ],
    days: ['1', '2', '3', '4'].map((id) => day(id, 2)),
    attributes: unit(1),
    rules: [],
    moveWeight: 0,
  }
  expectProven(problem, 4)
})

test('a cap on a unit keeps a large day from having its share', () => {
  // The large day is due three of the north and gets two; the small day gets the others.
  const north = ['a', 'b', 'c', 'd']
  const problem = {
    people: [
      ...north.map((id) => person(id, 'north')),
      ...['e', 'f', 'g', 'h'].map((id) => person(id, 'south')),
    ],
    days: [day('large', 6), day('small', 2)],
    attributes: unit(3),
    rules: [rule({ personIds: north, cap: 2 })],
    moveWeight: 0,
  }
  expectProven(problem, 3 * 4)
})

test('not everybody gets the day they wish when it has too few seats', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id, 'north'))
  const wish = rule({
    kind: 'mustDay',
    personIds: people.map(({ id }) => id),
    dayIds: ['1'],
    hard: false,
  })
  const days = [day('1', 1), day('2', 3)]
  expectProven({ people, days, attributes: unit(0), rules: [wish], moveWeight: 0 }, 3 * 10)
})

test('people who have met before are spread as evenly as their days allow', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
    person(id, 'north', index < 4 ? ['3'] : []),
  )
  const problem = {
    people,
    days: ['1', '2', '3'].map((id) => day(id, 2)),
    attributes: unit(0),
    rules: [],
    moveWeight: 0,
    // The four who have met share two days, so two pairs meet again.
    metBefore: [people.slice(0, 4).map(({ id }) => id)],
    metWeight: 10,
  }
  expectProven(problem, 2)
})

test('of free sizes the best are found and proven', () => {
  // Two of three are from the north: days of three have their exact shares, days of two and four do not.
  const problem = {
    people: [
      ...['a', 'b', 'c', 'd'].map((id) => person(id, 'north')),
      ...['e', 'f'].map((id) => person(id, 'south')),
    ],
    days: ['1', '2'].map((id) => ({ id, seatsMin: 2, seatsMax: 4 })),
    attributes: unit(1),
    rules: [],
    moveWeight: 0,
  }
  expectProven(problem, 0)
  const uneven = { ...problem, days: [{ id: '1', seatsMin: 2, seatsMax: 2 }, problem.days[1]!] }
  expectProven(uneven, 4 / 3)
})
