import { allItems, clockOf, dayOfMinutes, scheduleOf } from '@/domain/agenda/schedule'
import { aSeminar, aSeminarDay, anItem, aTrack, snapshotOf } from '@tests/support/builders'
import type { Rows } from '@tests/support/snapshotOf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const house = (rows: Rows) =>
  snapshotOf({ seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })], ...rows })
const times = (rows: Rows) =>
  allItems(scheduleOf(house(rows), 'seminar')).map(
    ({ item, start, end }) => `${item.id} ${clockOf(start)}-${clockOf(end)}`,
  )
const three = (fields: Parameters<typeof anItem>[0] = {}) => [
  anItem({ id: 'talk', rank: '0001', minutes: 60 }),
  anItem({ id: 'dialogue', rank: '0002', minutes: 90 }),
  anItem({ id: 'lunch', rank: '0003', kind: 'meal', minutes: 45, ...fields }),
]

describe('the programme of a day', () => {
  it('lets each item begin where the one before it ends', () => {
    expect(times({ agendaItems: three() })).toEqual([
      'talk 09:00-10:00',
      'dialogue 10:00-11:30',
      'lunch 11:30-12:15',
    ])
  })

  it('holds a fixed item to the clock, and tells of the free time before it', () => {
    const [day] = scheduleOf(house({ agendaItems: three({ fixedStart: '12:00' }) }), 'seminar')
    const lunch = day?.items.at(-1)
    expect(lunch).toMatchObject({ start: 720, end: 765, gap: 30, overrun: 0 })
  })

  it('holds it also when the morning has grown, and tells by how much', () => {
    const [day] = scheduleOf(house({ agendaItems: three({ fixedStart: '11:00' }) }), 'seminar')
    expect(day?.items.at(-1)).toMatchObject({ start: 660, gap: 0, overrun: 30 })
  })

  it('calls nothing an overrun where nothing stands before', () => {
    const early = anItem({ id: 'coffee', fixedStart: '08:30' })
    const [day] = scheduleOf(house({ agendaItems: [early] }), 'seminar')
    expect(day?.items[0]).toMatchObject({ start: 510, overrun: 0 })
  })

  it('lets a parallel item last as long as its longest track', () => {
    const rows = {
      agendaItems: [
        anItem({ id: 'parallel', rank: '0001', kind: 'parallel', minutes: 30 }),
        anItem({ id: 'short', trackId: 'one', minutes: 40 }),
        anItem({ id: 'long', trackId: 'two', minutes: 50, rank: '0001' }),
        anItem({ id: 'longer', trackId: 'two', minutes: 25, rank: '0002' }),
        anItem({ id: 'after', rank: '0002', minutes: 10 }),
      ],
      agendaTracks: [
        aTrack({ id: 'one', itemId: 'parallel', rank: '0001' }),
        aTrack({ id: 'two', itemId: 'parallel', rank: '0002' }),
      ],
    }
    expect(times(rows)).toEqual([
      'parallel 09:00-10:15',
      'short 09:00-09:40',
      'long 09:00-09:50',
      'longer 09:50-10:15',
      'after 10:15-10:25',
    ])
  })

  it('goes on after midnight, and tells the day it then is', () => {
    const late = anItem({ id: 'late', fixedStart: '23:30', minutes: 60 })
    const [day] = scheduleOf(house({ agendaItems: [late] }), 'seminar')
    expect(day?.items[0]?.end).toBe(24 * 60 + 30)
    expect(clockOf(24 * 60 + 30)).toBe('00:30')
    expect(dayOfMinutes('2026-03-28', 24 * 60 + 30)).toBe('2026-03-29')
  })
})

describe('a programme over several days', () => {
  it('has every day with its own times, also one without items', () => {
    const snapshot = house({
      seminarDays: [aSeminarDay({ offset: 1, startTime: '08:30' })],
      agendaItems: [anItem({ dayOffset: 1 })],
    })
    const days = scheduleOf(snapshot, 'seminar')
    expect(days.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-03-09', 0],
      ['2026-03-10', 1],
    ])
    expect(days[1]?.items[0]?.start).toBe(510)
  })

  it('shows items of a day that is gone, on a day that says so', () => {
    const days = scheduleOf(house({ agendaItems: [anItem({ dayOffset: 2 })] }), 'seminar')
    expect(days.map(({ offset, held }) => [offset, held])).toEqual([
      [0, true],
      [2, false],
    ])
  })

  it('is empty when the seminar is gone', () => {
    expect(scheduleOf(snapshotOf({}), 'seminar')).toEqual([])
  })
})

describe('a programme whose records do not fit together', () => {
  it('still shows every item exactly once', () => {
    const place = fc.record({
      trackId: fc.constantFrom(null, 't1', 't2', 'gone'),
      dayOffset: fc.nat(2),
      minutes: fc.nat(90),
      seminarId: fc.constantFrom('seminar', 'other'),
    })
    const owner = fc.constantFrom('i0', 'i1', 'i2', 'gone')
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), owner, owner, (places, first, second) => {
        const agendaItems = places.map((fields, at) => anItem({ id: `i${at}`, ...fields }))
        const agendaTracks = [
          aTrack({ id: 't1', itemId: first }),
          aTrack({ id: 't2', itemId: second }),
        ]
        const shown = allItems(scheduleOf(house({ agendaItems, agendaTracks }), 'seminar'))
        const own = agendaItems.filter(({ seminarId }) => seminarId === 'seminar')
        expect(shown.map(({ item }) => item.id).sort()).toEqual(own.map(({ id }) => id).sort())
      }),
    )
  })
})
