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
          event.getFirstPropertyValue('sequence'),
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

  it('begins at one and stays there while nothing changes for the person', () => {
    const expected = [['d.p@lederdag', 1, 'CONFIRMED', 'Dag 1']]
    expect(ofPerson({ p: 'd' })).toEqual(expected)
    expect(ofPerson({}, { p: 'd' }, { p: 'd', other: 'e' })).toEqual(expected)
  })

  it('cancels the old day when the person is moved', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' })).toEqual([
      ['d.p@lederdag', 2, 'CANCELLED', 'Aflyst: Dag 1'],
      ['e.p@lederdag', 1, 'CONFIRMED', 'Akademi'],
    ])
  })

  it('takes a day up again with a higher sequence', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' }, { p: 'd' })).toEqual([
      ['d.p@lederdag', 3, 'CONFIRMED', 'Dag 1'],
      ['e.p@lederdag', 2, 'CANCELLED', 'Aflyst: Akademi'],
    ])
  })

  it('stays as it was told while a lost day is not published', () => {
    const told = house([{ p: 'd' }])
    const seminars = [{ id: 'd', seriesId: 's', day: '2026-03-09', cancelled: true }]
    const lost = snapshotOf({ seminars }, told)
    expect(calendarOfPerson(lost, 's', 'p', stamp)).toBe(calendarOfPerson(told, 's', 'p', stamp))
  })

  it('takes the day as it is, and every version for a change, where no days were kept', () => {
    const of = (...versions: Record<string, string>[]) =>
      events(calendarOfPerson(house(versions, {}, {}), 's', 'p', stamp))
    expect(of({ p: 'd' }, { p: 'd' })).toEqual([['d.p@lederdag', 2, 'CONFIRMED', 'Dag 1']])
    expect(of({ p: 'd' }, {}, {})).toEqual([['d.p@lederdag', 2, 'CANCELLED', 'Aflyst: Dag 1']])
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
