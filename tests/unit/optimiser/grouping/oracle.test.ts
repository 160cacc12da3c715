/** The search and its bound against HiGHS, which solves the same problems as integer programs. */
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { randomInteger, seededRandom } from '@/domain/shared/random'
import type { GroupingProblem } from '@/optimiser/grouping/problem'
import { solveGrouping } from '@/optimiser/grouping/solve'
import { symmetric } from './tinyGroupings'

const highs = await loadHighs()
const options = { output_flag: false, threads: 1, mip_heuristic_effort: 0 }

/** 6 people in two groups, whose sizes are open, with whole distances 1-50. */
function smallGrouping(seed: number): GroupingProblem {
  const random = seededRandom(seed)
  const lengths = Array.from({ length: 15 }, () => 1 + randomInteger(random, 50))
  const groups = [
    { min: 1, max: 3 + randomInteger(random, 2) },
    { min: 2, max: 4 },
  ]
  return { people: 6, groups, distances: symmetric(6, lengths) }
}

/** `x p g`: person p is in group g; `y p q g`: both are. */
function groupingProgram({ people, groups, distances }: GroupingProblem): string {
  const persons = Array.from({ length: people }, (_, person) => person)
  const pairs = persons.flatMap((a) => persons.slice(a + 1).map((b) => ({ a, b })))
  const places = groups.map((_, group) => group)
  const terms = pairs.flatMap(({ a, b }) =>
    places.map((g) => `${distances[a * people + b]!} y${a}_${b}_${g}`),
  )
  const rows = [
    ...persons.map((p) => `${places.map((g) => `x${p}_${g}`).join(' + ')} = 1`),
    ...groups.flatMap(({ min, max }, g) => {
      const size = persons.map((p) => `x${p}_${g}`).join(' + ')
      return [`${size} >= ${min}`, `${size} <= ${max}`]
    }),
    ...pairs.flatMap(({ a, b }) =>
      places.flatMap((g) => [
        `y${a}_${b}_${g} - x${a}_${g} <= 0`,
        `y${a}_${b}_${g} - x${b}_${g} <= 0`,
      ]),
    ),
  ]
  const whole = persons.flatMap((p) => places.map((g) => `x${p}_${g}`))
  return [
    'Maximize',
    ` obj: ${terms.join(' + ')}`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Binary',
    ` ${whole.join(' ')}`,
    'End',
  ].join('\n')
}

test('the search reaches the optimum of an independent solver, and no bound is below it', () => {
  for (let seed = 1; seed <= 2; seed += 1) {
    const problem = smallGrouping(seed)
    const { Status, ObjectiveValue } = highs.solve(groupingProgram(problem), options)
    expect(Status).toBe('Optimal')
    const result = solveGrouping(problem, { seed, seconds: 60, iterations: 300_000 })
    if (!result.ok) throw new Error(result.error.type)
    expect(result.value.objective).toBeCloseTo(ObjectiveValue, 6)
    expect(result.value.bound).toBeGreaterThanOrEqual(ObjectiveValue - 1e-6)
  }
})
