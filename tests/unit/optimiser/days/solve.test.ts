import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom, randomInteger } from '@/domain/shared/random'
import { evaluate } from '@/optimiser/days/evaluate'
import { startChance } from '@/optimiser/chance'
import { exchangeBlock, startExchange } from '@/optimiser/days/exchange'
import { applyShift, applySwap, shiftDelta, swapDelta } from '@/optimiser/days/moves'
import { compile, seatsOf } from '@/optimiser/days/problem'
import { solve } from '@/optimiser/days/solve'
import { capsAllow, fits, recount, startState } from '@/optimiser/days/state'
import { randomProblem } from '@tests/support/randomProblem'
import { bestScore, tinyProblem } from './tinyProblems'

const quick = { seed: 1, seconds: 60, iterations: 4096 }

describe('a proposal', { timeout: 120_000 }, () => {
  test('is complete exactly when some distribution keeps every hard rule', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        if (!result.ok) return
        expect(result.value.complete).toBe(bestScore(problem) !== null)
      }),
      { numRuns: 150 },
    )
  })

  test('is complete where everybody fits in one way only', () => {
    const person = (id: string, absentOn: string) => ({
      id,
      blocked: { [absentOn]: 'absent' as const },
      values: [],
      pinnedTo: null,
      current: null,
    })
    const problem = {
      people: [person('p1', 'd1'), person('p2', 'd3'), person('p3', 'd3')],
      days: ['d1', 'd2', 'd3'].map((id) => ({ id, seatsMin: 0, seatsMax: 1 })),
      attributes: [],
      rules: [],
      moveWeight: 0,
    }
    for (let seed = 1; seed <= 20; seed += 1) {
      const result = solve(problem, { ...quick, seed })
      expect(result.ok && result.value.complete, `seed ${seed}`).toBe(true)
    }
  })

  test('never scores below its bound, and no distribution does', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        const best = bestScore(problem)
        if (!result.ok || best === null) return
        expect(result.value.bound).toBeLessThanOrEqual(best + 1e-6)
        expect(result.value.score).toBeGreaterThanOrEqual(best - 1e-6)
      }),
      { numRuns: 150 },
    )
  })

  test('is mostly the best of all when the problem is tiny', () => {
    let best = 0
    let all = 0
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        const least = bestScore(problem)
        if (!result.ok || least === null) return
        all += 1
        if (result.value.score <= least + 1e-6) best += 1
      }),
      { numRuns: 200, seed: 7 },
    )
    expect(best / all).toBeGreaterThan(0.95)
  })

  test('keeps every hard rule for those it places, even when not all can be placed', () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const result = solve(problem, quick)
        if (!result.ok) return
        const broken = result.value.costs.filter(
          ({ hard, constraint }) => hard && constraint !== 'unplaced' && constraint !== 'seats',
        )
        expect(broken).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('is never worse than the days it begins from, and moves nobody in vain', () => {
    const problem = randomProblem({ people: 60, days: 4, seed: 3 })
    const first = solve(problem, { seed: 1, seconds: 60, iterations: 400_000 })
    if (!first.ok) throw new Error(first.error.type)
    const { seats, score } = first.value
    const again = solve(problem, { ...quick, seed: 2 }, { start: seats })
    if (!again.ok) throw new Error(again.error.type)
    expect(again.value.complete).toBe(true)
    expect(again.value.score).toBeLessThanOrEqual(score + 1e-6)
    if (again.value.score > score - 1e-6) expect(again.value.seats).toEqual(seats)
  })

  test('is the same for the same seed and iterations', () => {
    const problem = randomProblem({ people: 90, days: 5, seed: 3 })
    const runs = [1, 2].map(() => solve(problem, { seed: 5, seconds: 60, iterations: 60_000 }))
    const [first, second] = runs.map((run) => run.ok && { ...run.value, seconds: 0 })
    expect(first).toEqual(second)
  })

  test('can be stopped at any moment and is still valid', () => {
    const problem = randomProblem({ people: 210, days: 6, seed: 1 })
    let steps = 0
    const result = solve(problem, { seed: 1, seconds: 60 }, { shouldStop: () => (steps += 1) > 40 })
    expect(result.ok && result.value.complete).toBe(true)
  })
})

describe('incremental evaluation', { timeout: 120_000 }, () => {
  test('agrees with the slow evaluator after any walk of moves', () => {
    fc.assert(
      fc.property(tinyProblem, fc.integer(), (problem, seed) => {
        const compiled = compile(problem)
        const random = seededRandom(seed)
        const dayOf = Int32Array.from({ length: compiled.blocks }, () =>
          randomInteger(random, compiled.days),
        )
        const state = startState(compiled, dayOf)
        const all = Int32Array.from(dayOf.keys())
        const exchange = startExchange(compiled)
        const chance = startChance(random)
        for (let i = 0; i < 30; i += 1) {
          const a = randomInteger(random, compiled.blocks)
          const b = randomInteger(random, compiled.blocks)
          const day = randomInteger(random, compiled.days)
          if (state.dayOf[a]! < 0) continue
          const single = compiled.size[a] === 1 && compiled.size[b] === 1
          if (compiled.size[a]! > 1 && i % 2 === 0) {
            exchangeBlock(compiled, state, exchange, a, all, chance, 1e9)
          } else if (single && state.dayOf[b]! >= 0 && state.dayOf[a] !== state.dayOf[b]) {
            const delta = swapDelta(compiled, state, a, b)
            if (delta < Infinity) applySwap(compiled, state, a, b, delta)
          } else if (day !== state.dayOf[a] && capsAllow(compiled, state, a, day)) {
            if (!fits(compiled, state, a, day)) continue
            applyShift(compiled, state, a, day, shiftDelta(compiled, state, a, day))
          }
        }
        expect(state.score).toBeCloseTo(recount(compiled, state), 6)
        expect(state.score).toBeCloseTo(evaluate(problem, seatsOf(compiled, state.dayOf)).score, 6)
      }),
      { numRuns: 300 },
    )
  })
})
