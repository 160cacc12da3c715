import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TablesProblem } from '@/domain/tables/problem'
import { repairTables, repairTablesInSteps } from '@/optimiser/tables/repair'
import { solveTables } from '@/optimiser/tables/solve'
import { golfers } from '@tests/support/golfers'
import { countByHand, everyPlan, tinyTables } from './tinyTables'

const settings = { seed: 1, seconds: 60, iterations: 60_000 }

function repaired(problem: TablesProblem) {
  const result = repairTables(problem, settings)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** 28 people at 7 tables of 3 to 5 in 4 rounds, as they were told. */
function toldPlan(): TablesProblem {
  const { people, tables, ...rest } = golfers(7, 4, 4)
  const roomy = tables.map((table) => ({ ...table, seatsMin: 3, seatsMax: 5 }))
  const withUnits = people.map(({ id }, index) => ({ id, values: [`unit ${index % 6}`] }))
  const attributes = [{ key: 'unit', weight: 3 }]
  const problem = { ...rest, people: withUnits, tables: roomy, attributes, repeatWeight: 30 }
  const result = solveTables(problem, settings)
  if (!result.ok) throw new Error(result.error.type)
  return { ...problem, told: result.value.seats, moveWeight: 1 }
}

describe('the repair of a table plan', { timeout: 60_000 }, () => {
  test('begins with as few moves as any plan needs, against every plan there is', () => {
    let seen = 0
    fc.assert(
      fc.property(tinyTables, (problem) => {
        const plans = problem.told === null ? [] : everyPlan(problem)
        if (plans.length === 0 || plans.length > 20_000) return
        const counts = plans.map((plan) => countByHand(problem, plan))
        const fewest = Math.min(...counts.map(({ moves }) => moves))
        const result = repairTables(problem, { ...settings, iterations: 9216 })
        const [first] = result.ok ? result.value : []
        expect(first?.proposal.moves).toHaveLength(fewest)
        expect(first?.proposal.provenFewestMoves).toBe(true)
        const { score } = countByHand(problem, first?.proposal.seats ?? [])
        expect(first?.proposal.score).toBeCloseTo(score, 6)
        const least = Math.min(...counts.map((count) => count.score))
        expect(first?.proposal.bound).toBeLessThanOrEqual(least + 1e-6)
        seen += 1
      }),
      { numRuns: 60, seed: 6, endOnFailure: true },
    )
    expect(seen).toBeGreaterThan(15)
  })

  test('moves nobody when two drop out and one turns up', () => {
    const problem = toldPlan()
    const people = [...problem.people.slice(2), { id: 'walk-in', values: ['unit 9'] }]
    const [first] = repaired({ ...problem, people })
    expect(first).toMatchObject({
      kind: 'fewestMoves',
      proposal: { complete: true, moves: [], provenFewestMoves: true },
    })
    expect(first?.proposal.seats.every((round) => round['walk-in'] !== undefined)).toBe(true)
  })

  test('moves no more than a table that is too empty asks for', () => {
    const problem = toldPlan()
    const atFirst = Object.entries(problem.told?.[0] ?? {}).filter(([, table]) => table === 't0')
    const gone = new Set(atFirst.slice(0, atFirst.length - 2).map(([id]) => id))
    const people = problem.people.filter(({ id }) => !gone.has(id))
    const short = (problem.told ?? []).map((round) => {
      const load = new Map(problem.tables.map(({ id }) => [id, 0]))
      for (const { id } of people) load.set(round[id]!, load.get(round[id]!)! + 1)
      return [...load.values()].reduce((sum, own) => sum + Math.max(0, 3 - own), 0)
    })
    const [first] = repaired({ ...problem, people })
    expect(first?.proposal.moves).toHaveLength(short.reduce((sum, own) => sum + own, 0))
    expect(first?.proposal).toMatchObject({ complete: true, provenFewestMoves: true })
  })

  test('leaves rounds that are over as they were', () => {
    const problem = { ...toldPlan(), roundsHeld: 2 }
    const people = problem.people.slice(3)
    const proposals = repaired({ ...problem, people })
    for (const { proposal } of proposals) {
      expect(proposal.seats.slice(0, 2)).toEqual(problem.told?.slice(0, 2))
      expect(proposal.moves.every(({ round }) => round >= 2)).toBe(true)
    }
  })

  test('offers more moves only for a better plan', () => {
    const problem = toldPlan()
    // A told plan with much to gain: in every round everybody sits as in the first.
    const told = (problem.told ?? []).map(() => problem.told?.[0] ?? {})
    const proposals = repaired({ ...problem, told }).map(({ proposal }) => proposal)
    expect(proposals.length).toBeGreaterThan(1)
    const quality = proposals.map(({ score, moves }) => score - problem.moveWeight * moves.length)
    const moves = proposals.map((own) => own.moves.length)
    expect(moves).toEqual([...moves].sort((a, b) => a - b))
    expect(quality).toEqual([...quality].sort((a, b) => b - a))
  })
  test('offers what it has by then when it is stopped', () => {
    const steps = repairTablesInSteps(toldPlan(), settings)
    let step = steps.next()
    while (!step.done && step.value.infeasibility > 0) step = steps.next()
    // One step to end the search that is under way, one to hear that no other shall begin.
    for (let i = 0; i < 2 && !step.done; i += 1) step = steps.next(true)
    if (!step.done) throw new Error('It went on')
    expect(step.value).toMatchObject([
      { kind: 'fewestMoves', proposal: { complete: true, moves: [] } },
    ])
  })
})
