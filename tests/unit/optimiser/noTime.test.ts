/** A search that is given no sensible time ends at once, with an answer that keeps every rule. */
import type { TablesProblem } from '@/domain/tables/problem'
import { solve } from '@/optimiser/days/solve'
import { solveGrouping } from '@/optimiser/grouping/solve'
import { solveTables } from '@/optimiser/tables/solve'
import { golfers } from '@tests/support/golfers'
import { randomProblem } from '@tests/support/randomProblem'
import { describe, expect, it } from 'vitest'

const noTime = [
  { seed: 1, seconds: NaN },
  { seed: 1, seconds: -1 },
  { seed: 1, seconds: 1, iterations: NaN },
  { seed: 1, seconds: 1, iterations: 0 },
]

describe.each(noTime)('given %j', (settings) => {
  it('distributes leaders over days', () => {
    const result = solve(randomProblem({ people: 40, days: 3, seed: 1 }), settings)
    expect(result.ok && result.value.complete).toBe(true)
  })

  it('seats people at tables', () => {
    const sound = golfers(4, 5, 3)
    const problem: TablesProblem = {
      ...sound,
      people: sound.people.map((person) => ({ ...person, values: ['a'] })),
      attributes: [{ key: 'unit', weight: 1 }],
      apart: [['p0', 'p1']],
      repeatWeight: 30,
    }
    const result = solveTables(problem, settings)
    expect(result.ok && result.value.complete).toBe(true)
  })

  it('groups by distance', () => {
    const distances = Float64Array.from({ length: 100 }, (_, at) => (at % 11 === 0 ? 0 : 1))
    const groups = [
      { min: 5, max: 5 },
      { min: 5, max: 5 },
    ]
    const result = solveGrouping({ people: 10, distances, groups }, settings)
    expect(result.ok && result.value.objective).toBe(20)
  })
})
