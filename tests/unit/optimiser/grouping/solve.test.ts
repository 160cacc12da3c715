import { checkGrouping, type GroupingProblem } from '@/optimiser/grouping/problem'
import { solveGrouping, solveGroupingInSteps } from '@/optimiser/grouping/solve'
import { seededRandom } from '@/domain/shared/random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestOfAll,
  groupingObjective,
  keepsBounds,
  sizesIn,
  symmetric,
  tinyGrouping,
} from './tinyGroupings'

const short = { seed: 1, seconds: 60, iterations: 200_000 }

function solved(problem: GroupingProblem, settings = short, start?: Int32Array) {
  const result = solveGrouping(problem, settings, start ? { start } : {})
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

/** People with random distances 0-100, in groups of 4 to 7. */
function middling(people: number, groups: number, seed = 1): GroupingProblem {
  const random = seededRandom(seed)
  const lengths = Array.from({ length: (people * (people - 1)) / 2 }, () => random() * 100)
  return {
    people,
    groups: Array.from({ length: groups }, () => ({ min: 4, max: 7 })),
    distances: symmetric(people, lengths),
  }
}

describe('grouping by distance', () => {
  it('finds what trying every grouping finds, and its bound is never below that', () => {
    fc.assert(
      fc.property(tinyGrouping, fc.nat(), (problem, seed) => {
        const best = bestOfAll(problem)
        const { objective, bound } = solved(problem, { ...short, seed })
        expect(objective).toBeCloseTo(best, 6)
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9)
      }),
      // A search promises nothing, so these 300 problems are always the same.
      { numRuns: 300, seed: 1 },
    )
  })

  it('keeps the sizes, and reports the sum that a slow count finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 35 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (people, iterations, seed) => {
          const problem = middling(people, 5, seed)
          const found = solved(problem, { seed, seconds: 60, iterations: iterations * 3000 })
          expect(keepsBounds(problem, found.groupOf)).toBe(true)
          expect(found.objective).toBeCloseTo(groupingObjective(problem, found.groupOf), 6)
          expect(found.bound).toBeGreaterThanOrEqual(found.objective - 1e-6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same groups for the same seed, and others for another', () => {
    const problem = middling(60, 12)
    const again = [solved(problem), solved(problem), solved(problem, { ...short, seed: 2 })]
    expect(again[1]!.groupOf).toEqual(again[0]!.groupOf)
    expect(again[2]!.groupOf).not.toEqual(again[0]!.groupOf)
  })

  it('never ends below the grouping it starts with', () => {
    const problem = middling(60, 12)
    const first = solved(problem, { ...short, iterations: 3_000_000 })
    const next = solved(problem, { ...short, seed: 7, iterations: 1 }, first.groupOf)
    expect(next.objective).toBeGreaterThanOrEqual(first.objective - 1e-6)
  })

  it('makes the largest groups as large as they may be when all are equally far apart', () => {
    const problem = {
      people: 12,
      groups: [
        { min: 2, max: 6 },
        { min: 2, max: 6 },
        { min: 2, max: 7 },
      ],
      distances: new Float64Array(144).fill(1),
    }
    const { groupOf, objective, bound } = solved(problem)
    expect(sizesIn(problem, groupOf).sort()).toEqual([2, 3, 7])
    expect(objective).toBe(25)
    expect(bound).toBeGreaterThanOrEqual(25)
  })

  it('returns the best so far when it is stopped', () => {
    const problem = middling(60, 12)
    const seen: number[] = []
    const result = solveGrouping(
      problem,
      { seed: 1, seconds: 60 },
      {
        onProgress: ({ objective }) => seen.push(objective),
        shouldStop: () => seen.length >= 20,
      },
    )
    expect(result.ok && result.value.objective).toBe(Math.max(...seen))
    expect(result.ok && keepsBounds(problem, result.value.groupOf)).toBe(true)
  })

  it('ends when its seconds are up', () => {
    let now = 0
    const steps = solveGroupingInSteps(
      middling(60, 12),
      { seed: 1, seconds: 1 },
      { stopwatch: () => (now += 0.01) },
    )
    let count = 0
    while (!steps.next().done) count += 1
    expect(count).toBeGreaterThan(10)
    expect(count).toBeLessThan(200)
  })
})

describe('a grouping that makes no sense', () => {
  const good = middling(10, 2)
  const wide = good.groups.map(() => ({ min: 0, max: 10 }))
  const withDistance = (a: number, b: number, distance: number) => {
    const distances = good.distances.slice()
    distances[a * 10 + b] = distance
    return { ...good, groups: wide, distances }
  }
  const refused = (problem: GroupingProblem) => {
    const result = solveGrouping(problem, short)
    return result.ok ? null : result.error
  }

  it.each([
    [{ ...good, people: 0, distances: new Float64Array(0) }, { type: 'grouping.noPeople' }],
    [{ ...good, people: NaN }, { type: 'grouping.noPeople' }],
    [{ ...good, groups: [] }, { type: 'grouping.noGroups' }],
    [
      { ...good, groups: [{ min: -1, max: 10 }] },
      { type: 'grouping.badBounds', group: 0 },
    ],
    [
      { ...good, groups: [{ min: 0, max: 10.5 }] },
      { type: 'grouping.badBounds', group: 0 },
    ],
    [
      { ...good, groups: [{ min: 0, max: NaN }] },
      { type: 'grouping.badBounds', group: 0 },
    ],
    [
      {
        ...good,
        groups: [
          { min: 1, max: 10 },
          { min: 5, max: 4 },
        ],
      },
      { type: 'grouping.minAboveMax', group: 1 },
    ],
    [
      { ...good, groups: [{ min: 1, max: 9 }] },
      { type: 'grouping.tooFewSeats', people: 10, seats: 9 },
    ],
    [
      { ...good, groups: [{ min: 11, max: 12 }] },
      { type: 'grouping.tooFewPeople', people: 10, seats: 11 },
    ],
    [
      { ...good, groups: wide, distances: new Float64Array(99) },
      { type: 'grouping.wrongLength', expected: 100, found: 99 },
    ],
    [withDistance(2, 3, NaN), { type: 'grouping.badDistance', people: [2, 3] }],
    [withDistance(0, 9, Infinity), { type: 'grouping.badDistance', people: [0, 9] }],
    [withDistance(1, 4, 1234), { type: 'grouping.asymmetric', people: [1, 4] }],
  ])('is refused with its reason', (problem, refusal) => {
    expect(refused(problem)).toEqual(refusal)
  })

  it('is also one that starts from groups outside its bounds', () => {
    const start = new Int32Array(10)
    const result = solveGrouping(
      {
        ...good,
        groups: [
          { min: 5, max: 5 },
          { min: 5, max: 5 },
        ],
      },
      short,
      { start },
    )
    expect(result).toEqual({ ok: false, error: { type: 'grouping.badStart' } })
  })

  it('is told from one that does', () => {
    expect(checkGrouping({ ...good, groups: wide }).ok).toBe(true)
  })
})
