import type { Snapshot } from '@/domain/records'
import { buildTablesProblem, type TablesWish } from '@/domain/tables/buildTablesProblem'
import { evenlyFilled, evenTables } from '@/domain/tables/evenTables'
import { createTablePlan, updateTablePlan } from '@/domain/tables/planCommands'
import { addTableRule } from '@/domain/tables/ruleCommands'
import type { TablesProblem } from '@/domain/tables/problem'
import { acceptTables, moveToTable } from '@/domain/tables/seatCommands'
import { tablesOfSeminar, type SeminarTables } from '@/domain/tables/seminarTables'
import { measureTables } from '@/domain/tables/tablesMeasure'
import { publishTables, setRoundHeld } from '@/domain/tables/toldCommands'
import { snapshotOf } from '@tests/support/snapshotOf'
import { dayId, next, placed, seatsFrom, tablesDay } from '@tests/support/tablesDay'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const problemOf = (snapshot: Snapshot, wish?: TablesWish) =>
  buildTablesProblem(snapshot, dayId, wish) as TablesProblem
const tablesIn = (snapshot: Snapshot, seminarId = dayId) =>
  tablesOfSeminar(snapshot, seminarId) as SeminarTables
const plan = (people: number, perTable = 2, rounds = 2) =>
  next(tablesDay(people), createTablePlan, { seminarId: dayId, rounds, perTable })

function seatedAs(snapshot: Snapshot, rounds: number[][][], seminarId = dayId): Snapshot {
  const own = tablesIn(snapshot, seminarId)
  const tableIds = own.tables.map(({ id }) => id)
  return next(snapshot, acceptTables, {
    planId: own.plan.id,
    roundIds: own.rounds.map(({ id }) => id),
    seats: seatsFrom(tableIds, rounds),
  })
}

describe('the question of who sits with whom', () => {
  it('asks about everybody who comes, with the values that are mixed', () => {
    const { people, attributes, rounds, told, roundsHeld } = problemOf(plan(5))
    expect(people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
    expect(attributes).toEqual([
      { key: 'administration', weight: 3 },
      { key: 'unit', weight: 2 },
      { key: 'level', weight: 2 },
    ])
    expect(people[2]?.values).toEqual(['u1', 'u1', '3'])
    expect([rounds, told, roundsHeld]).toEqual([2, null, 0])
  })

  it('keeps whoever has a boss among them apart, by register or by unit', () => {
    const unnamed = { id: 'p5', name: 'Person 5', unitId: 'u1', level: 4 as const, managerId: null }
    const snapshot = next(
      tablesDay(4, { people: [unnamed], placements: [placed('p5')] }),
      createTablePlan,
      { seminarId: dayId, rounds: 1, perTable: 3 },
    )
    // Person 3 leads at the level next above in the same unit; the chief is one further up.
    expect(problemOf(snapshot).apart).toEqual([
      ['p1', 'p3'],
      ['p2', 'p4'],
      ['p3', 'p5'],
    ])
    const { id: planId } = tablesIn(snapshot).plan
    const free = next(snapshot, updateTablePlan, { planId, fields: { bossApart: false } })
    expect(problemOf(free).apart).toEqual([])
  })

  it('adds the rules by hand, of those who come', () => {
    const snapshot = plan(4)
    const { id: planId } = tablesIn(snapshot).plan
    const rules = [
      { planId, kind: 'apart' as const, personIds: ['p1', 'p2', 'p3'] },
      { planId, kind: 'together' as const, personIds: ['p3', 'p4'] },
    ]
    const ruled = rules.reduce((now, rule) => next(now, addTableRule, rule), snapshot)
    const { apart, together } = problemOf(ruled)
    expect(apart).toEqual([
      ['p1', 'p3'],
      ['p2', 'p4'],
      ['p1', 'p2'],
      ['p2', 'p3'],
    ])
    expect(together).toEqual([['p3', 'p4']])
  })

  it('knows who has met at the tables of an earlier day, and on an earlier small day', () => {
    const earlier = { seriesId: 's', seatsMin: 0, seatsMax: 9 }
    const other = { ...earlier, seriesId: 'other' }
    const snapshot = snapshotOf(
      {
        series: [{ id: 'other', name: 'Netværk' }],
        seminars: [
          { ...other, id: 'small', day: '2026-02-02' },
          { ...other, id: 'lost', day: '2026-02-03', cancelled: true },
          { ...other, id: 'later', day: '2026-04-02' },
        ],
        placements: [
          { ...placed('p1', 'small'), seriesId: 'other' },
          { ...placed('p4', 'small'), seriesId: 'other' },
        ],
      },
      plan(4),
    )
    expect(problemOf(snapshot).metBefore).toEqual([['p1', 'p4']])
    const withTables = next(snapshot, createTablePlan, {
      seminarId: 'small',
      rounds: 1,
      perTable: 2,
    })
    // Tables at which nobody sits yet say nothing of who meets on a small day.
    expect(problemOf(withTables).metBefore).toEqual([['p1', 'p4']])
    expect(problemOf(seatedAs(withTables, [[[1]]], 'small')).metBefore).toEqual([])
    const { id: planId } = tablesIn(snapshot).plan
    const free = next(snapshot, updateTablePlan, { planId, fields: { avoidMet: false } })
    expect(problemOf(free).metBefore).toEqual([])
  })

  it('begins a repair from what people were told, and from what was held', () => {
    const rounds = [
      [
        [1, 4],
        [3, 2],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ]
    const seated = seatedAs(plan(4), rounds)
    const own = tablesIn(seated)
    const [first, second] = own.tables.map(({ id }) => id)
    const planId = own.plan.id
    const told = next(seated, publishTables, { planId })
    const move = { planId, roundId: own.rounds[1]?.id ?? '', personId: 'p1', tableId: second ?? '' }
    const moved = next(told, moveToTable, move)
    expect(problemOf(moved, 'repair').told?.[1]?.['p1']).toBe(first)
    const held = next(moved, setRoundHeld, { planId, roundId: move.roundId, held: true })
    const { told: known, roundsHeld } = problemOf(held)
    expect(known?.[1]?.['p1']).toBe(second)
    expect(roundsHeld).toBe(2)
  })

  it('is none without a plan', () => {
    expect(buildTablesProblem(tablesDay(4), dayId)).toBeNull()
  })
})

describe('the tables', () => {
  it('hold everybody evenly, whatever their number', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 12 }))
    fc.assert(
      fc.property(sizes, ([people, perTable]) => {
        const tables = evenTables(people, perTable)
        const filled = evenlyFilled(tables, people)
        const seats = (pick: 'seatsMin' | 'seatsMax') =>
          filled.reduce((sum, table) => sum + table[pick], 0)
        expect(seats('seatsMin')).toBeLessThanOrEqual(people)
        expect(seats('seatsMax')).toBeGreaterThanOrEqual(people)
        for (const { seatsMin, seatsMax } of filled) {
          expect(seatsMax - seatsMin).toBeLessThanOrEqual(1)
          expect(seatsMax).toBeLessThanOrEqual(perTable)
        }
      }),
    )
  })

  it('keep their own limits where an even share would not seat everybody', () => {
    const tables = [
      { seatsMin: 1, seatsMax: 2 },
      { seatsMin: 1, seatsMax: 10 },
    ]
    expect(evenlyFilled(tables, 10)).toEqual(tables)
  })
})

describe('the measure of a table plan', () => {
  const problem = { ...problemOf(plan(4)), metBefore: [['p1', 'p2']] }
  const seats = seatsFrom(
    ['a', 'b'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 3],
        [2, 4],
      ],
      [
        [1, 3],
        [2, 4],
      ],
    ],
  )

  it('counts meetings beyond the first, those before today included', () => {
    const { repeats, repeatedPairs } = measureTables(problem, seats)
    expect(repeats).toBe(3)
    expect(repeatedPairs).toEqual([
      { personIds: ['p1', 'p2'], meetings: 2 },
      { personIds: ['p1', 'p3'], meetings: 2 },
      { personIds: ['p2', 'p4'], meetings: 2 },
    ])
  })

  it('counts pairs at a table who are alike, and rules that are broken', () => {
    const { mixing, score, apartBroken, togetherBroken } = measureTables(
      { ...problem, together: [['p1', 'p3']] },
      seats,
    )
    // Units: p1-p3 and p2-p4, twice each. Levels: p1-p2 and p3-p4.
    expect(mixing).toEqual([12, 8, 4])
    expect(score).toBe(24 + 30 * 2)
    expect(apartBroken).toHaveLength(4)
    expect(togetherBroken).toEqual([['p1', 'p3']])
  })
})
