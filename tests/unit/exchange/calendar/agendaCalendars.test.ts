import { publishAgenda } from '@/domain/agenda/agendaVersionCommands'
import { removeItems, setClosed } from '@/domain/agenda/itemCommands'
import { calendarOfAgenda, type AgendaCalendarChoice } from '@/exchange/calendar/agendaCalendars'
import { applyChange } from '@/domain/change'
import type { Snapshot } from '@/domain/records'
import { cancelSeminar } from '@/domain/seminars/seminarCommands'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aSeminar,
  aSeminarDay,
  aSeries,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { after, contextOf } from '@tests/support/snapshotOf'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

const stamp = '2026-01-05T08:00:00.000Z'
const house = snapshotOf({
  series: [aSeries({ id: 'series', audienceLevels: [1, 2] })],
  // The night after the first day is the one when summer time begins.
  seminars: [
    aSeminar({
      id: 'seminar',
      day: '2026-03-28',
      startTime: '09:00',
      title: 'Lederforum',
      place: 'Kroen',
    }),
  ],
  seminarDays: [aSeminarDay({ offset: 1, startTime: '08:30' })],
  people: [aPerson({ id: 'ane', level: 1 }), aPerson({ id: 'bo', level: 2 })],
  speakers: [{ id: 'kaj', name: 'Kaj Lind' }],
  circles: [aCircle({ id: 'board', levels: [1] })],
  agendaItems: [
    anItem({ id: 'talk', rank: '0001', minutes: 60, title: 'Styring', purpose: 'Fælles mål' }),
    anItem({ id: 'parallel', rank: '0002', kind: 'parallel', minutes: 30 }),
    anItem({ id: 'inOne', trackId: 'one', minutes: 30, title: 'Budget' }),
    anItem({ id: 'boardOnly', rank: '0003', minutes: 60, circleId: 'board' }),
    anItem({ id: 'nothing', rank: '0004', minutes: 0 }),
    anItem({ id: 'party', rank: '0005', kind: 'meal', fixedStart: '19:00', minutes: 360 }),
    anItem({ id: 'morning', dayOffset: 1, minutes: 45, title: 'Godmorgen' }),
  ],
  agendaTracks: [aTrack({ id: 'one', itemId: 'parallel', name: 'Spor 1', place: 'Salen' })],
  itemPeople: [anItemPerson({ itemId: 'talk', part: 'speaker', speakerId: 'kaj' })],
})
const events = (choice: AgendaCalendarChoice, snapshot: Snapshot = house) => {
  const text = calendarOfAgenda(snapshot, 'seminar', choice, stamp)
  if (text === null) return []
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}
const lines = (choice: AgendaCalendarChoice, snapshot: Snapshot = house) =>
  events(choice, snapshot).map((event) =>
    [event.uid, event.summary, event.startDate.toString(), event.endDate.toString()].join(' | '),
  )

describe('the calendar of a programme, item by item', () => {
  it('has every item at its own time, those of tracks instead of their frame', () => {
    expect(lines({ per: 'item' })).toEqual([
      'talk@lederdag | Styring | 2026-03-28T09:00:00 | 2026-03-28T10:00:00',
      'inOne@lederdag | Budget | 2026-03-28T10:00:00 | 2026-03-28T10:30:00',
      'boardOnly@lederdag | Dialog | 2026-03-28T10:30:00 | 2026-03-28T11:30:00',
      'party@lederdag | Måltid | 2026-03-28T19:00:00 | 2026-03-29T01:00:00',
      'morning@lederdag | Godmorgen | 2026-03-29T08:30:00 | 2026-03-29T09:15:00',
    ])
  })

  it('says what it is about, who speaks, and in which track', () => {
    const [talk, inTrack] = events({ per: 'item' })
    expect(talk).toMatchObject({
      description: 'Fælles mål\nOplæg ved Kaj Lind',
      location: 'Kroen',
    })
    expect(inTrack).toMatchObject({ description: 'Spor: Spor 1', location: 'Salen, Kroen' })
  })

  it('has each time right on both sides of the change to summer time', () => {
    const utc = events({ per: 'item' }).map(({ startDate }) =>
      new Date(startDate.toUnixTime() * 1000).toISOString().slice(0, 16),
    )
    expect([utc[0], utc.at(-1)]).toEqual(['2026-03-28T08:00', '2026-03-29T06:30'])
  })

  it('has of one person only what the person attends, with the choice of tracks open', () => {
    const own = events({ per: 'item', personId: 'bo' })
    expect(own.map(({ uid }) => uid)).toEqual([
      'talk.bo@lederdag',
      'parallel.bo@lederdag',
      'morning.bo@lederdag',
    ])
    expect(own[1]?.description).toBe('10.00-10.30 Budget')
  })
})

describe('the calendar of a programme, day by day', () => {
  it('has one entry a day that takes the place of the one of the seminar', () => {
    expect(lines({ per: 'day' })).toEqual([
      'seminar@lederdag | Lederforum | 2026-03-28T09:00:00 | 2026-03-29T01:00:00',
      'seminar.day1@lederdag | Lederforum | 2026-03-29T08:30:00 | 2026-03-29T09:15:00',
    ])
    expect(events({ per: 'day' })[0]?.description.split('\n')[0]).toBe('9.00-10.00 Styring')
  })

  it('has the own times of one person', () => {
    expect(lines({ per: 'day', personId: 'bo' })[0]).toBe(
      'seminar.bo@lederdag | Lederforum | 2026-03-28T09:00:00 | 2026-03-28T10:30:00',
    )
  })
})

describe('the calendar of a published programme', () => {
  const told = after(house, publishAgenda, { seminarId: 'seminar' })
  const cancelled = (snapshot: Snapshot, choice: AgendaCalendarChoice = { per: 'item' }) =>
    events(choice, snapshot)
      .filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED')
      .map(({ uid, summary }) => [uid, summary])

  it('cancels an item that is gone, for all and for each person who was told it', () => {
    const snapshot = after(told, removeItems, { itemIds: ['boardOnly'] })
    expect(cancelled(told)).toEqual([])
    expect(cancelled(snapshot)).toEqual([['boardOnly@lederdag', 'Aflyst: Dialog']])
    expect(cancelled(snapshot, { per: 'item', personId: 'ane' })).toEqual([
      ['boardOnly.ane@lederdag', 'Aflyst: Dialog'],
    ])
    expect(cancelled(snapshot, { per: 'item', personId: 'bo' })).toEqual([])
  })

  it('takes an item that was closed out of calendars without naming it', () => {
    const snapshot = after(told, setClosed, { itemId: 'talk', closed: true })
    expect(cancelled(snapshot)).toEqual([['talk@lederdag', 'Aflyst: Lederforum']])
    expect(calendarOfAgenda(snapshot, 'seminar', { per: 'day' }, stamp)).not.toContain('Styring')
  })

  it('does not name an item that was closed and published before it was removed', () => {
    const closed = after(told, setClosed, { itemId: 'talk', closed: true })
    const again = publishAgenda.execute(
      { ...contextOf(closed), newId: () => 'second' },
      { seminarId: 'seminar' },
    )
    const published = again.ok ? applyChange(closed, again.value) : closed
    const snapshot = after(published, removeItems, { itemIds: ['talk'] })
    expect(cancelled(snapshot)).toEqual([['talk@lederdag', 'Aflyst: Lederforum']])
  })

  it('is cancelled as a whole with its seminar', () => {
    const snapshot = after(told, cancelSeminar, { seminarId: 'seminar' })
    expect(cancelled(snapshot, { per: 'day' })).toEqual([
      ['seminar@lederdag', 'Aflyst: Lederforum'],
      ['seminar.day1@lederdag', 'Aflyst: Lederforum'],
    ])
  })
})

describe('no calendar', () => {
  it('is made of nothing', () => {
    expect(calendarOfAgenda(house, 'gone', { per: 'item' }, stamp)).toBeNull()
    const stranger = { per: 'item', personId: 'stranger' } as const
    expect(calendarOfAgenda(house, 'seminar', stranger, stamp)).toBeNull()
  })
})
