import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Seats } from '@/optimiser/days/constraints/constraint'
import { evaluate } from '@/optimiser/days/evaluate'
import { repair } from '@/optimiser/days/repair'
import { solve } from '@/optimiser/days/solve'
import { randomProblem } from '@tests/support/randomProblem'
import { everyDistribution, tinyProblem } from './tinyProblems'

/** The fewest informed people that any complete distribution moves although their seat is open. */
function fewestByHand(problem: DistributionProblem, published: Seats): number | null {
  let fewest: number | null = null
  const keeping = problem.people.filter(({ id, blocked, pinnedTo }) => {
    const day = published[id]
    if (day === undefined || blocked[day] !== undefined) return false
    return pinnedTo === null || pinnedTo === day
  })
  for (const seats of everyDistribution(problem)) {
    if (!evaluate(problem, seats).complete) continue
    const moves = keeping.filter(({ id }) => seats[id] !== published[id]).length
    if (fewest === null || moves < fewest) fewest = moves
  }
  return fewest
}

describe('repair', { timeout: 120_000 }, () => {
  test('moves as few informed people as any distribution can', () => {
    let seen = 0
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const published: Record<string, string> = {}
        for (const { id, current } of problem.people) if (current) published[id] = current
        const result = repair(problem, published, { seed: 1, seconds: 1, iterations: 400 })
        const fewest = fewestByHand(problem, published)
        if (!result.ok || fewest === null) return
        const complete = result.value.filter(({ proposal }) => proposal.complete)
        const least = Math.min(...complete.map(({ extraMoves }) => extraMoves.length))
        expect(least).toBe(fewest)
        for (const { provenFewest, extraMoves } of complete) {
          if (provenFewest) expect(extraMoves.length).toBe(fewest)
        }
        seen += 1
      }),
      { numRuns: 80, seed: 5 },
    )
    expect(seen).toBeGreaterThan(20)
  })

  test('seats two new leaders without moving anyone when there is room', () => {
    const problem = randomProblem({ people: 100, days: 4, seed: 1, seatsMin: 20, seatsMax: 30 })
    const before = solve(problem, { seed: 1, seconds: 5, iterations: 50_000 })
    if (!before.ok) throw new Error(before.error.type)
    const published = { ...before.value.seats }
    delete published['person-7']
    delete published['person-9']
    const result = repair(problem, published, { seed: 1, seconds: 5, iterations: 60_000 })
    if (!result.ok) throw new Error(result.error.type)
    const [first] = result.value
    expect(first).toMatchObject({ kind: 'noMoves', extraMoves: [], provenFewest: true })
    expect(first?.proposal.complete).toBe(true)
  })

  test('takes no told day from anyone when a day is lost and there is no room for its people', () => {
    const whole = randomProblem({
      ...{ people: 60, days: 3, seed: 2, seatsMin: 15, seatsMax: 20 },
      ...{ absentShare: 0, apart: 0 },
    })
    const before = solve(whole, { seed: 1, seconds: 5, iterations: 50_000 })
    if (!before.ok) throw new Error(before.error.type)
    const published = before.value.seats
    const [lost, ...days] = whole.days
    const result = repair({ ...whole, days }, published, {
      seed: 1,
      seconds: 5,
      iterations: 60_000,
    })
    if (!result.ok) throw new Error(result.error.type)
    const [first] = result.value
    expect(first).toMatchObject({ kind: 'noMoves', extraMoves: [] })
    const staying = Object.keys(published).filter((id) => published[id] !== lost?.id)
    expect(staying.filter((id) => first?.proposal.seats[id] !== published[id])).toEqual([])
    expect(first?.proposal.unplaced).toHaveLength(20)
  })
})
