import { buildProblem } from '@/domain/distribution/buildProblem'
import { dayBoard } from '@/domain/distribution/dayBoard'
import { draftStateOf } from '@/domain/distribution/draftState'
import { measureOf } from '@/domain/distribution/measure'
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import { movePlacement } from '@/domain/distribution/placementCommands'
import type { Snapshot } from '@/domain/records'
import { evaluate } from '@/optimiser/days/evaluate'
import { aTown, townSeriesId, type TownOptions } from '@tests/support/distributionTown'
import { after } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const towns = fc.record({
  people: fc.integer({ min: 2, max: 40 }),
  days: fc.integer({ min: 1, max: 7 }),
  seed: fc.integer(),
  placed: fc.constantFrom(0.5, 1),
  rules: fc.integer({ min: 0, max: 18 }),
  absences: fc.integer({ min: 0, max: 20 }),
  seatsMin: fc.integer({ min: 0, max: 6 }),
}) satisfies fc.Arbitrary<TownOptions>

function measured(snapshot: Snapshot) {
  const state = draftStateOf(snapshot, townSeriesId)
  if (!state) throw new Error('The town has lost its series')
  return { state, ...measureOf(state.problem, state.seats) }
}

test('the board measures a draft exactly as the optimiser does', () => {
  fc.assert(
    fc.property(towns, (options) => {
      const { state, score, hardBreaches } = measured(aTown(options))
      const verdict = evaluate(state.problem, Object.fromEntries(state.seats))
      expect(score).toBeCloseTo(verdict.score, 6)
      expect(hardBreaches).toBe(verdict.hardBreaches)
    }),
  )
})

test('what a move is said to cost is what it costs', () => {
  fc.assert(
    fc.property(towns, fc.nat(), (options, pick) => {
      const town = aTown(options)
      const personId = `p${pick % options.people}`
      const before = measured(town).score
      for (const { seminar, points, seats } of moveConsequences(town, townSeriesId, personId)
        ?.targets ?? []) {
        const input = { seriesId: townSeriesId, personIds: [personId], seminarId: seminar.id }
        const moved = after(town, movePlacement, input)
        expect(points).toBeCloseTo(measured(moved).score - before, 6)
        const column = dayBoard(moved, townSeriesId)?.columns.find(
          (other) => other.seminar.id === seminar.id,
        )
        expect(seats).toEqual(column?.seats)
      }
    }),
    { numRuns: 40 },
  )
})

test('a draft without anybody costs only what the days lack', () => {
  const empty = aTown({ people: 10, days: 2 })
  expect(measured(empty)).toMatchObject({ score: 20, hardBreaches: 0 })
  expect(buildProblem(empty, townSeriesId)?.people).toHaveLength(10)
})
