import { buildProblem } from '@/domain/distribution/buildProblem'
import { evenSizes, evenWeightOf } from '@/domain/distribution/evenDays'
import { measureOf } from '@/domain/distribution/measure'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { solve } from '@/optimiser/days/solve'
import { aPerson, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { expect, it } from 'vitest'

/** 14 leaders on four days that may have anything from none to eight of them. */
function problemWith(weights: Record<string, number>): DistributionProblem {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  const snapshot = snapshotOf({
    people: range(14).map((index) => aPerson({ id: `p${index}`, name: `Leder ${index}` })),
    series: [aSeries({ id: 'series', mirrorWeights: weights })],
    seminars: range(4).map((index) =>
      aSeminar({ id: `d${index}`, day: `2026-03-0${index + 1}`, seatsMin: 0, seatsMax: 8 }),
    ),
  })
  const problem = buildProblem(snapshot, 'series')
  if (!problem) throw new Error('The series is gone')
  return problem
}

const sizesOf = (seats: Readonly<Record<string, string>>) =>
  ['d0', 'd1', 'd2', 'd3'].map((day) => Object.values(seats).filter((id) => id === day).length)

it('fills days with wide limits so that they differ by one leader at most', () => {
  const problem = problemWith({ level: 2 })
  const solved = solve(problem, { seed: 1, seconds: 5, iterations: 20_000 })
  if (!solved.ok) throw new Error(solved.error.type)
  expect(sizesOf(solved.value.seats).sort()).toEqual([3, 3, 4, 4])
  // Four days, each half a leader from its even size, at two points a leader: nothing can be better.
  expect(solved.value.score).toBeCloseTo(4, 6)
  expect(solved.value.bound).toBeCloseTo(4, 6)
})

it('costs what each day is away from its part of everybody', () => {
  const seats = new Map(problemWith({}).people.map(({ id }) => [id, 'd0']))
  // 14 instead of 3.5, and three times none instead of 3.5.
  expect(measureOf(problemWith({}), seats).balancePoints).toBeCloseTo(2 * 21, 6)
  expect(measureOf(problemWith({ evenDays: 0 }), seats).balancePoints).toBe(0)
})

it('asks of a day with more seats that it takes more leaders', () => {
  const people = problemWith({}).people.slice(0, 12)
  const days = [
    { id: 'hall', seatsMin: 0, seatsMax: 20 },
    { id: 'room', seatsMin: 0, seatsMax: 10 },
  ]
  expect([...evenSizes({ people, days }).values()]).toEqual([8, 4])
})

it('is weighed like a level until the planner says otherwise', () => {
  expect(evenWeightOf({ mirrorWeights: { level: 3 } })).toBe(2)
  expect(evenWeightOf({ mirrorWeights: { evenDays: 0 } })).toBe(0)
})
