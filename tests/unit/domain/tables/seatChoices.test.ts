import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import { seatChoices } from '@/domain/tables/seatChoices'
import { measureTables } from '@/domain/tables/tablesMeasure'
import { evaluate } from '@/optimiser/tables/evaluate'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const people = Array.from({ length: 9 }, (_, index) => `p${index}`)
const tables = ['a', 'b', 'c']
const person = fc.constantFrom(...people)
const group = fc.uniqueArray(person, { minLength: 2, maxLength: 3 })

const anyPlan = fc.record({
  values: fc.array(fc.constantFrom('x', 'y', null), { minLength: 9, maxLength: 9 }),
  rounds: fc.array(fc.array(fc.constantFrom(...tables, null), { minLength: 9, maxLength: 9 }), {
    minLength: 1,
    maxLength: 3,
  }),
  metBefore: fc.array(group, { maxLength: 3 }),
  together: fc.array(group, { maxLength: 1 }),
  apart: fc.array(group, { maxLength: 2 }),
})

function problemFrom(plan: typeof anyPlan extends fc.Arbitrary<infer Plan> ? Plan : never) {
  const problem: TablesProblem = {
    people: people.map((id, index) => ({ id, values: [plan.values[index] ?? null] })),
    tables: tables.map((id) => ({ id, seatsMin: 0, seatsMax: 9 })),
    rounds: plan.rounds.length,
    attributes: [{ key: 'unit', weight: 2 }],
    apart: plan.apart.map(([a, b]) => [a ?? '', b ?? '']),
    together: plan.together,
    metBefore: plan.metBefore,
    repeatWeight: 10,
    told: null,
    roundsHeld: 0,
    moveWeight: 0,
  }
  const seats: TableSeats = plan.rounds.map((round) =>
    Object.fromEntries(
      round.flatMap((table, index) => (table === null ? [] : [[people[index] ?? '', table]])),
    ),
  )
  return { problem, seats }
}

const withRound = (seats: TableSeats, changes: Readonly<Record<string, string>>): TableSeats =>
  seats.map((round, index) => (index === 0 ? { ...round, ...changes } : round))

test('the cost of a move is what the whole plan would measure', () => {
  fc.assert(
    fc.property(anyPlan, person, fc.constantFrom(...tables), (plan, personId, tableId) => {
      const { problem, seats } = problemFrom(plan)
      fc.pre(seats[0]?.[personId] !== tableId)
      const { points, repeats } = seatChoices(problem, seats, 0).move(personId, tableId)
      const [before, after] = [seats, withRound(seats, { [personId]: tableId })].map((now) =>
        measureTables(problem, now),
      )
      expect(points).toBe((after?.score ?? 0) - (before?.score ?? 0))
      expect(repeats).toBe((after?.repeats ?? 0) - (before?.repeats ?? 0))
    }),
  )
})

test('the cost of a swap is what the whole plan would measure, rules included', () => {
  fc.assert(
    fc.property(anyPlan, person, person, (plan, personId, otherId) => {
      const { problem, seats } = problemFrom(plan)
      const [own, theirs] = [seats[0]?.[personId], seats[0]?.[otherId]]
      fc.pre(own !== undefined && theirs !== undefined && own !== theirs)
      const effect = seatChoices(problem, seats, 0).swap(personId, otherId)
      const swapped = withRound(seats, { [personId]: theirs ?? '', [otherId]: own ?? '' })
      const [before, after] = [seats, swapped].map((now) => measureTables(problem, now))
      expect(effect.points).toBe((after?.score ?? 0) - (before?.score ?? 0))
      const brokenIn = (now: TableSeats) =>
        measureTables(problem, now.slice(0, 1)).apartBroken.map((pair) => [...pair].sort().join())
      const known = new Set(brokenIn(seats))
      const newly = new Set(brokenIn(swapped).filter((pair) => !known.has(pair)))
      expect(new Set(effect.apart.map((pair) => [...pair].sort().join()))).toEqual(newly)
    }),
  )
})

test('a plan is worth on screen what the search counts', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { problem, seats } = problemFrom(plan)
      const { repeats, score, mixing, repeatedPairs } = measureTables(problem, seats)
      const counted = evaluate(problem, seats)
      expect({ repeats, score, mixing }).toEqual({
        repeats: counted.repeats,
        score: counted.score,
        mixing: counted.mixing,
      })
      expect(repeatedPairs).toHaveLength(counted.repeatedPairs.length)
    }),
  )
})
