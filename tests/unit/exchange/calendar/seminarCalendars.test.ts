import { currentDays } from '@/domain/distribution/toldDays'
import {
  calendarOfPerson,
  calendarOfSeminar,
  calendarOfSeries,
} from '@/exchange/calendar/seminarCalendars'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

const stamp = '2026-01-05T08:00:00.000Z'
const house = (
  versions: Record<string, string>[],
  rows: Rows = {},
  days = currentDays(base(rows), 's'),
) =>
  snapshotOf(
    {
      distributionVersions: versions.map((seats, index) => ({
        id: `v${index}`,
        seriesId: 's',
        number: index + 1,
        publishedOn: '2026-01-01',
        seats,
        days,
      })),
    },
    base(rows),
  )
const base = (rows: Rows) =>
  snapshotOf({
    people: [{ id: 'p', name: 'Pia', email: 'pia@x.example' }],
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [
      { id: 'd', seriesId: 's', day: '2026-03-09', title: 'Dag 1' },
      { id: 'e', seriesId: 's', day: '2026-03-10' },
    ],
    facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
    ...rows,
  })
const events = (text: string | null) =>
  text === null
    ? null
    : new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => [
          event.getFirstPropertyValue('uid'),
          event.getFirstPropertyValue('status'),
          event.getFirstPropertyValue('summary'),
        ])
const ofPerson = (...versions: Record<string, string>[]) =>
  events(calendarOfPerson(house(versions), 's', 'p', stamp))

describe('the calendar of a person', () => {
  it('is none before a day is given', () => {
    expect(ofPerson()).toBeNull()
    expect(ofPerson({ other: 'd' })).toBeNull()
  })

  it('stays as it is while nothing changes for the person', () => {
    const expected = [['d.p@lederdag', 'CONFIRMED', 'Dag 1']]
    expect(ofPerson({ p: 'd' })).toEqual(expected)
    expect(ofPerson({}, { p: 'd' }, { p: 'd', other: 'e' })).toEqual(expected)
  })

  it('cancels the old day when the person is moved', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' })).toEqual([
      ['d.p@lederdag', 'CANCELLED', 'Aflyst: Dag 1'],
      ['e.p@lederdag', 'CONFIRMED', 'Akademi'],
    ])
  })

  it('takes a day up again', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' }, { p: 'd' })).toEqual([
      ['d.p@lederdag', 'CONFIRMED', 'Dag 1'],
      ['e.p@lederdag', 'CANCELLED', 'Aflyst: Akademi'],
    ])
  })

  describe('of a seminar over several days', () => {
    // The second day is the first one of summer time.
    const seminars = [{ id: 'd', seriesId: 's', day: '2026-03-28', title: 'Forum' }]
    const later = { id: 'd2', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }
    const twoDays = { seminars, seminarDays: [later] }
    const times = (text: string | null) =>
      new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component)
        const { startDate, endDate } = event
        const status = component.getFirstPropertyValue('status')
        return `${event.uid} ${startDate.toString()} ${endDate.toString()} ${String(status)}`
      })
    const first = 'd.p@lederdag 2026-03-28T09:00:00 2026-03-28T15:30:00 CONFIRMED'

    it('has an entry for each day at its own time', () => {
      expect(times(calendarOfPerson(house([{ p: 'd' }], twoDays), 's', 'p', stamp))).toEqual([
        first,
        'd.day1.p@lederdag 2026-03-29T09:00:00 2026-03-29T12:00:00 CONFIRMED',
      ])
    })

    it('stays as it was told until the days are published anew', () => {
      const told = house([{ p: 'd' }], twoDays)
      const moved = snapshotOf({ seminarDays: [{ ...later, startTime: '10:00' }] }, told)
      const calendar = (snapshot: typeof told) => calendarOfPerson(snapshot, 's', 'p', stamp)
      expect(calendar(moved)).toBe(calendar(told))
    })

    it('cancels a day that a later version does without', () => {
      const told = house([{ p: 'd' }], twoDays)
      const [version] = told.distributionVersions.values()
      const days = currentDays(base({ seminars }), 's')
      const distributionVersions = [{ ...version!, id: 'next', number: 2, days }]
      const shorter = snapshotOf({ distributionVersions }, told)
      expect(times(calendarOfPerson(shorter, 's', 'p', stamp))).toEqual([
        first,
        'd.day1.p@lederdag 2026-03-29T09:00:00 2026-03-29T12:00:00 CANCELLED',
      ])
    })

    it('takes the later days as they are where a version does not know them', () => {
      const { laterDays, ...facts } = currentDays(base({ seminars }), 's')['d']!
      expect(laterDays).toEqual([])
      const told = house([{ p: 'd' }], twoDays, { d: { ...facts, laterDays: null } })
      expect(times(calendarOfPerson(told, 's', 'p', stamp))).toHaveLength(2)
    })
  })

  it('stays as it was told while a lost day is not published', () => {
    const told = house([{ p: 'd' }])
    const seminars = [{ id: 'd', seriesId: 's', day: '2026-03-09', cancelled: true }]
    const lost = snapshotOf({ seminars }, told)
    expect(calendarOfPerson(lost, 's', 'p', stamp)).toBe(calendarOfPerson(told, 's', 'p', stamp))
  })

  it('takes the day as it is where no days were kept', () => {
    const of = (...versions: Record<string, string>[]) =>
      events(calendarOfPerson(house(versions, {}, {}), 's', 'p', stamp))
    expect(of({ p: 'd' }, { p: 'd' })).toEqual([['d.p@lederdag', 'CONFIRMED', 'Dag 1']])
    expect(of({ p: 'd' }, {}, {})).toEqual([['d.p@lederdag', 'CANCELLED', 'Aflyst: Dag 1']])
  })
})

describe('the facilitators of a day', () => {
  it('stand in the calendar of a day that belongs to no series', () => {
    const snapshot = base({ seminars: [{ id: 'd', seriesId: null, day: '2026-03-09' }] })
    expect(calendarOfSeminar(snapshot, 'd', stamp)).toContain('Pia')
  })

  const described = (facilitating: Record<string, string[]> | null) => {
    const [version] = house([{ p: 'd' }]).distributionVersions.values()
    const told = snapshotOf(
      {
        people: [{ id: 'q', name: 'Quist' }],
        distributionVersions: [{ ...version!, facilitating }],
      },
      base({}),
    )
    return /DESCRIPTION:(.*)\r/.exec(calendarOfSeminar(told, 'd', stamp) ?? '')?.[1]
  }

  it('are those that were told', () => {
    expect(described({ q: ['d'] })).toBe('Facilitator: Quist')
    expect(described({})).toBeUndefined()
  })

  it('are those of now where a version does not know them', () => {
    expect(described(null)).toBe('Facilitator: Pia')
  })
})

describe('the calendar of a day', () => {
  it('is none when the day is gone', () => {
    expect(calendarOfSeminar(house([]), 'gone', stamp)).toBeNull()
  })

  it('stands in the calendar of its series with the others', () => {
    const uids = events(calendarOfSeries(house([]), 's', stamp))?.map(([uid]) => uid)
    expect(uids).toEqual(['d@lederdag', 'e@lederdag'])
  })
})
