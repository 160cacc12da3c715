import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solveTables, solveTablesInSteps } from '@/optimiser/tables/solve'
import type { TablesProblem, TablesProposal } from '@/domain/tables/problem'
import { golfers } from '@tests/support/golfers'
import { countByHand, everyPlan, tinyTables } from './tinyTables'

const settings = { seed: 1, seconds: 60, iterations: 12_288 }

function solved(problem: TablesProblem, own = settings): TablesProposal {
  const result = solveTables(problem, own)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('tiny table plans, against every plan there is', { timeout: 60_000 }, () => {
  test('are complete whenever that is possible, and as cheap as any', () => {
    let seen = 0
    fc.assert(
      fc.property(tinyTables, (problem) => {
        const plans = everyPlan(problem)
        const proposal = solved(problem)
        expect(proposal.complete).toBe(plans.length > 0)
        expect(proposal.conflicts.length > 0).toBe(plans.length === 0)
        if (plans.length === 0) return
        const counts = plans.map((plan) => countByHand(problem, plan))
        const least = (pick: (count: (typeof counts)[number]) => number) =>
          counts.reduce((smallest, count) => Math.min(smallest, pick(count)), Infinity)
        expect(proposal.score).toBeCloseTo(
          least(({ score }) => score),
          6,
        )
        expect(proposal.bound).toBeLessThanOrEqual(least(({ score }) => score) + 1e-6)
        expect(proposal.repeatsBound).toBeLessThanOrEqual(least(({ repeats }) => repeats))
        const fewest = least(({ moves }) => moves)
        if (proposal.provenFewestMoves) expect(proposal.moves).toHaveLength(fewest)
        if (problem.moveWeight === 500) expect(proposal.moves).toHaveLength(fewest)
        seen += 1
      }),
      { numRuns: 120, seed: 3 },
    )
    expect(seen).toBeGreaterThan(50)
  })

  test('are counted as a slow count by hand does', () => {
    fc.assert(
      fc.property(tinyTables, (problem) => {
        const proposal = solved(problem, { ...settings, iterations: 1024 })
        const { score, repeats, mixing, moves } = countByHand(problem, proposal.seats)
        expect(proposal.score).toBeCloseTo(score, 6)
        expect(proposal.repeats).toBe(repeats)
        expect(proposal.moves).toHaveLength(moves)
        proposal.mixing.forEach((points, index) => expect(points).toBeCloseTo(mixing[index]!, 6))
        expect(proposal.seats.slice(0, problem.roundsHeld)).toEqual(
          (problem.told ?? []).slice(0, problem.roundsHeld),
        )
      }),
      { numRuns: 120, seed: 4 },
    )
  })
})

describe('a table plan', () => {
  test.each([
    [7, 5, 3],
    [6, 6, 3],
    [5, 3, 7],
    [7, 5, 5],
    [8, 4, 7],
    [20, 5, 4],
    [7, 5, 7],
    [8, 4, 9],
  ])('of %i tables of %i has no repeats in %i rounds', (groups, size, rounds) => {
    const { complete, repeats, bound } = solved(golfers(groups, size, rounds), {
      ...{ seed: 1, seconds: 60, iterations: 4_000_000 },
    })
    expect({ complete, repeats, bound }).toEqual({ complete: true, repeats: 0, bound: 0 })
  })

  test('meets its bound where more rounds than people force repeats', () => {
    const { repeats, repeatsBound } = solved(golfers(5, 5, 7), { ...settings, iterations: 500_000 })
    expect([repeats, repeatsBound]).toEqual([50, 50])
  })

  test('is proven best where all meet all exactly once, for those who are alike meet as well', () => {
    const people = golfers(7, 4, 9).people.map(({ id }, index) => ({
      ...{ id, values: [`unit ${index % 5}`] },
    }))
    const attributes = [{ key: 'unit', weight: 2 }]
    const problem = { ...golfers(7, 4, 9), people, attributes, repeatWeight: 10 }
    const { score, bound, repeats } = solved(problem)
    // Three units of six and two of five: 65 pairs.
    expect([score, bound, repeats]).toEqual([130, 130, 0])
  })

  test('is the same for the same seed and iterations, and another for another seed', () => {
    const problem = golfers(6, 5, 7)
    const [one, same, other] = [1, 1, 2].map((seed) => solved(problem, { ...settings, seed }))
    expect({ ...same, seconds: 0 }).toEqual({ ...one, seconds: 0 })
    expect(other!.seats).not.toEqual(one!.seats)
  })

  test('is handed out as good as it is when the search is stopped', () => {
    const problem = golfers(9, 6, 8)
    const steps = solveTablesInSteps(problem, { seed: 1, seconds: 60 })
    let step = steps.next()
    for (let i = 0; i < 30 && !step.done; i += 1) step = steps.next()
    for (let i = 0; i < 2 && !step.done; i += 1) step = steps.next(true)
    if (!step.done) throw new Error('It went on')
    expect(step.value.complete).toBe(true)
    expect(step.value.seats).toHaveLength(8)
  })

  test('mixes what a construction has built, with few empty chairs and people apart', () => {
    const people = Array.from({ length: 33 }, (_, index) => ({
      ...{ id: `p${index}`, values: [`unit ${index % 8}`] },
    }))
    const tables = golfers(7, 5, 1).tables.map((table) => ({ ...table, seatsMin: 4 }))
    const { complete, repeats, score } = solved(
      {
        ...golfers(7, 5, 7),
        ...{ people, tables, attributes: [{ key: 'unit', weight: 3 }], repeatWeight: 30 },
        apart: Array.from({ length: 10 }, (_, index) => [`p${index}`, `p${index + 11}`] as const),
      },
      { ...settings, iterations: 150_000 },
    )
    expect(complete).toBe(true)
    expect(repeats).toBeLessThanOrEqual(6)
    expect(score).toBeLessThanOrEqual(330)
  })
})
