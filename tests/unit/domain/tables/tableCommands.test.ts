import { declineDay } from '@/domain/distribution/cancellationCommands'
import { erasureOf } from '@/domain/erasure'
import { applyChange } from '@/domain/change'
import type { Snapshot } from '@/domain/records'
import { createTablePlan, removeTablePlan, updateTablePlan } from '@/domain/tables/planCommands'
import { addTableRule, removeTableRule } from '@/domain/tables/ruleCommands'
import { acceptTables, moveToTable, swapTables } from '@/domain/tables/seatCommands'
import { roundSeats, tablesOfSeminar, type SeminarTables } from '@/domain/tables/seminarTables'
import { publishTables, setRoundHeld } from '@/domain/tables/toldCommands'
import { seatingNeeds, tableNews } from '@/domain/tables/tableNews'
import { refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { dayId, next, placed, seatsFrom, tablesDay } from '@tests/support/tablesDay'
import { describe, expect, it } from 'vitest'

const tablesIn = (snapshot: Snapshot) => tablesOfSeminar(snapshot, dayId) as SeminarTables
const create = { seminarId: dayId, rounds: 2, perTable: 2 }
const halves = [
  [
    [1, 4],
    [3, 2],
  ],
  [
    [1, 2],
    [3, 4],
  ],
]

function accepted(snapshot: Snapshot, rounds: readonly (readonly (readonly number[])[])[]) {
  const own = tablesIn(snapshot)
  const input = {
    planId: own.plan.id,
    roundIds: own.rounds.map(({ id }) => id),
    seats: seatsFrom(
      own.tables.map(({ id }) => id),
      rounds,
    ),
  }
  return { input, snapshot: next(snapshot, acceptTables, input) }
}

/** Four people at two tables in two rounds. */
const planned = next(tablesDay(4), createTablePlan, create)
const seated = accepted(planned, halves).snapshot

/** Who sits where in a round, tables by number. */
function round(snapshot: Snapshot, index: number): Record<string, number> {
  const own = tablesIn(snapshot)
  const seats = roundSeats(own, own.seats.keys())[index] ?? {}
  const tableIds = own.tables.map(({ id }) => id)
  return Object.fromEntries(
    Object.entries(seats).map(([person, table]) => [person, tableIds.indexOf(table) + 1]),
  )
}

const target = (snapshot: Snapshot, roundIndex = 0, tableIndex = 0) => {
  const own = tablesIn(snapshot)
  return {
    planId: own.plan.id,
    roundId: own.rounds[roundIndex]?.id ?? '',
    tableId: own.tables[tableIndex]?.id ?? '',
  }
}

describe('a new table plan', () => {
  it('has as few tables as hold everybody, with a chair to spare at each', () => {
    const own = tablesIn(next(tablesDay(35), createTablePlan, { ...create, perTable: 6 }))
    expect(own.tables.map(({ seatsMin, seatsMax }) => [seatsMin, seatsMax])).toEqual(
      Array.from({ length: 6 }, () => [4, 7]),
    )
    expect(own.rounds).toHaveLength(2)
  })

  it('is refused where it makes no sense', () => {
    const day = tablesDay(4)
    expect(refusalOf(day, createTablePlan, { ...create, seminarId: 'gone' })).toBe(
      'tablePlan.unknownSeminar',
    )
    expect(refusalOf(day, createTablePlan, { ...create, rounds: 11 })).toBe('tables.badRounds')
    expect(refusalOf(day, createTablePlan, { ...create, perTable: 1 })).toBe(
      'tablePlan.badTableSize',
    )
    expect(refusalOf(day, createTablePlan, { ...create, mixWeights: { unit: 11 } })).toBe(
      'tables.badWeight',
    )
    expect(refusalOf(tablesDay(0), createTablePlan, create)).toBe('tables.noPeople')
    expect(refusalOf(planned, createTablePlan, create)).toBe('tablePlan.alreadyThere')
  })
})

describe('the settings of a table plan', () => {
  it('change tables and rounds in one step and leave the seats of others alone', () => {
    const before = seated
    const own = tablesIn(before)
    const [first, second] = own.tables
    const changed = next(before, updateTablePlan, {
      planId: own.plan.id,
      fields: { bossApart: false },
      rounds: [{ id: null, title: 'Cases' }],
      tables: [
        { id: first?.id ?? '', name: 'Fjorden', seatsMin: 2, seatsMax: 4 },
        { id: null, name: '', seatsMin: 0, seatsMax: 4 },
      ],
      removedIds: [second?.id ?? ''],
    })
    const now = tablesIn(changed)
    expect(now.plan.bossApart).toBe(false)
    expect(now.rounds.map(({ title }) => title)).toEqual(['', '', 'Cases'])
    expect(now.tables.map(({ name, seatsMax }) => [name, seatsMax])).toEqual([
      ['Fjorden', 4],
      ['', 4],
    ])
    expect(round(changed, 0)).toEqual({ p1: 1, p4: 1 })
  })

  it('are refused when no plan could hold them', () => {
    const before = seated
    const own = tablesIn(before)
    const planId = own.plan.id
    const ids = own.tables.map(({ id }) => id)
    const refused = (input: object) => refusalOf(before, updateTablePlan, { planId, ...input })
    const table = { id: null, name: '', seatsMin: 0, seatsMax: 4 }
    expect(refused({ removedIds: ids })).toBe('tables.noTables')
    expect(refused({ removedIds: own.rounds.map(({ id }) => id) })).toBe('tables.badRounds')
    expect(refused({ tables: [{ ...table, seatsMin: 5 }] })).toBe('tables.minAboveMax')
    expect(refused({ tables: [{ ...table, seatsMax: 0.5 }] })).toBe('tables.badSeats')
    expect(refused({ tables: [{ id: ids[0], seatsMin: 9 }] })).toBe('tables.minAboveMax')
    expect(refused({ fields: { mixWeights: { unit: -1 } } })).toBe('tables.badWeight')
    expect(refused({ planId: 'gone' })).toBe('tablePlan.unknown')
  })

  it('go with everything in the plan when it is deleted', () => {
    const removed = next(seated, removeTablePlan, { planId: tablesIn(seated).plan.id })
    const left = [removed.tablePlans, removed.tableRounds, removed.planTables, removed.tableSeats]
    expect(left.map(({ size }) => size)).toEqual([0, 0, 0, 0])
  })
})

describe('rules for the tables', () => {
  it('name at least two people, each once', () => {
    const plan = planned
    const { planId } = target(plan)
    const rule = { planId, kind: 'together' as const }
    expect(refusalOf(plan, addTableRule, { ...rule, personIds: ['p1', 'p1'] })).toBe(
      'tablePlan.needsTwoPeople',
    )
    expect(refusalOf(plan, addTableRule, { ...rule, personIds: ['p1', 'x'] })).toBe(
      'tablePlan.personGone',
    )
    const ruled = next(plan, addTableRule, { ...rule, personIds: ['p1', 'p3', 'p1'] })
    const [added] = tablesIn(ruled).rules
    expect(added?.personIds).toEqual(['p1', 'p3'])
    const ruleId = added?.id ?? ''
    expect(tablesIn(next(ruled, removeTableRule, { ruleId })).rules).toEqual([])
  })
})

describe('seats at tables', () => {
  it('come from a proposal in one Change, one record for each person', () => {
    const snapshot = seated
    expect(round(snapshot, 0)).toEqual({ p1: 1, p4: 1, p3: 2, p2: 2 })
    expect(round(snapshot, 1)).toEqual({ p1: 1, p2: 1, p3: 2, p4: 2 })
    expect(snapshot.tableSeats.size).toBe(4)
  })

  it('are refused when the plan is another than the proposal was made for', () => {
    const { input, snapshot } = accepted(planned, halves)
    const gone = next(snapshot, declineDay, {
      seriesId: 's',
      personId: 'p4',
      seminarId: dayId,
      wantsNewDay: true,
    })
    expect(refusalOf(gone, acceptTables, input)).toBe('tablePlan.stale')
    const { planId } = input
    const rounds = [{ id: null, title: '' }]
    const longer = next(snapshot, updateTablePlan, { planId, rounds })
    expect(refusalOf(longer, acceptTables, input)).toBe('tablePlan.stale')
  })

  it('move and swap in one round only', () => {
    const before = seated
    const { planId, roundId, tableId } = target(before, 0, 1)
    const moved = next(before, moveToTable, { planId, roundId, personId: 'p1', tableId })
    expect([round(moved, 0)['p1'], round(moved, 1)['p1']]).toEqual([2, 1])
    const swapped = next(before, swapTables, { planId, roundId, personId: 'p1', otherId: 'p2' })
    expect(round(swapped, 0)).toEqual({ p2: 1, p4: 1, p1: 2, p3: 2 })
    const same = { planId, roundId, personId: 'p1', otherId: 'p4' }
    expect(refusalOf(before, swapTables, same)).toBe('tablePlan.sameTable')
  })

  it('stay where they are in a round that is over', () => {
    const before = seated
    const { planId, roundId, tableId } = target(before, 0, 1)
    const held = next(before, setRoundHeld, { planId, roundId, held: true })
    const move = { planId, roundId, personId: 'p1', tableId }
    expect(refusalOf(held, moveToTable, move)).toBe('tablePlan.roundHeld')
    expect(refusalOf(held, updateTablePlan, { planId, removedIds: [roundId] })).toBe(
      'tablePlan.roundHeld',
    )
    const turned = accepted(held, [...halves].reverse()).snapshot
    expect(round(turned, 0)).toEqual(round(before, 0))
    expect(round(turned, 1)).toEqual({ p1: 1, p4: 1, p3: 2, p2: 2 })
  })

  it('go when their person is erased', () => {
    const snapshot = applyChange(seated, erasureOf(seated, 'p1'))
    expect([...snapshot.tableSeats.values()].map(({ personId }) => personId)).not.toContain('p1')
  })
})

describe('rounds that are over', () => {
  it('have all rounds before them over, and reopen with all behind them', () => {
    const before = seated
    const last = target(before, 1)
    const all = next(before, setRoundHeld, { ...last, held: true })
    expect(tablesIn(all).rounds.map(({ held }) => held)).toEqual([true, true])
    const first = target(before, 0)
    const none = next(all, setRoundHeld, { ...first, held: false })
    expect(tablesIn(none).rounds.map(({ held }) => held)).toEqual([false, false])
  })
})

describe('what people are told', () => {
  const told = next(seated, publishTables, { planId: tablesIn(seated).plan.id })

  it('is kept, and compared with what is planned since', () => {
    const before = told
    expect(tableNews(before, dayId)).toEqual([])
    const { planId, roundId, tableId } = target(before, 0, 1)
    const moved = next(before, moveToTable, { planId, roundId, personId: 'p1', tableId })
    const [news, ...others] = tableNews(moved, dayId)
    expect(others).toEqual([])
    expect(news?.person.id).toBe('p1')
    expect(news?.changes).toEqual([{ round: 0, from: target(before).tableId, to: tableId }])
    const again = next(moved, publishTables, { planId })
    expect(tableNews(again, dayId)).toEqual([])
  })

  it('is refused with nobody seated, somebody without a table, or nothing new', () => {
    const planId = tablesIn(planned).plan.id
    expect(refusalOf(planned, publishTables, { planId })).toBe('tablePlan.nobodySeated')
    expect(refusalOf(told, publishTables, { planId })).toBe('tablePlan.nothingNew')
    const newcomer = { people: [{ id: 'new', name: 'Ny' }], placements: [placed('new')] }
    const grown = snapshotOf(newcomer, told)
    expect(refusalOf(grown, publishTables, { planId })).toBe('tablePlan.unseated')
  })

  it('shows who has left and who is new since people were seated', () => {
    expect(seatingNeeds(planned, dayId)).toEqual({ left: [], unseated: [] })
    const input = { seriesId: 's', personId: 'p4', seminarId: dayId, wantsNewDay: false }
    const left = next(told, declineDay, input)
    const now = snapshotOf(
      { people: [{ id: 'new', name: 'Ny' }], placements: [placed('new')] },
      left,
    )
    const { left: gone, unseated } = seatingNeeds(now, dayId)
    expect([gone.map(({ id }) => id), unseated.map(({ id }) => id)]).toEqual([['p4'], ['new']])
  })
})
