import {
  calendarOfPerson,
  calendarOfSeminar,
  calendarOfSeries,
} from '@/exchange/calendar/seminarCalendars'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

const stamp = '2026-01-05T08:00:00.000Z'
const house = (versions: Record<string, string>[], rows: Rows = {}) =>
  snapshotOf({
    people: [{ id: 'p', name: 'Pia', email: 'pia@x.example' }],
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [
      { id: 'd', seriesId: 's', day: '2026-03-09', title: 'Dag 1' },
      { id: 'e', seriesId: 's', day: '2026-03-10' },
    ],
    facilitators: [{ id: 'f', seminarId: 'd', personId: 'p' }],
    distributionVersions: versions.map((seats, index) => ({
      id: `v${index}`,
      seriesId: 's',
      number: index + 1,
      publishedOn: '2026-01-01',
      seats,
    })),
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

  it('begins at nought and stays there while nothing changes for the person', () => {
    const expected = [['d.p@lederdag', 0, 'CONFIRMED', 'Dag 1']]
    expect(ofPerson({ p: 'd' })).toEqual(expected)
    expect(ofPerson({}, { p: 'd' }, { p: 'd', other: 'e' })).toEqual(expected)
  })

  it('cancels the old day when the person is moved', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' })).toEqual([
      ['d.p@lederdag', 1, 'CANCELLED', 'Aflyst: Dag 1'],
      ['e.p@lederdag', 0, 'CONFIRMED', 'Akademi'],
    ])
  })

  it('takes a day up again with a higher sequence', () => {
    expect(ofPerson({ p: 'd' }, { p: 'e' }, { p: 'd' })).toEqual([
      ['d.p@lederdag', 2, 'CONFIRMED', 'Dag 1'],
      ['e.p@lederdag', 1, 'CANCELLED', 'Aflyst: Akademi'],
    ])
  })

  it('cancels a day that is lost, once', () => {
    const seminars = [
      { id: 'd', seriesId: 's', day: '2026-03-09', title: 'Dag 1', cancelled: true },
    ]
    const of = (...versions: Record<string, string>[]) =>
      events(calendarOfPerson(house(versions, { seminars }), 's', 'p', stamp))
    const cancelled = [['d.p@lederdag', 1, 'CANCELLED', 'Aflyst: Dag 1']]
    expect(of({ p: 'd' })).toEqual(cancelled)
    expect(of({ p: 'd' }, {})).toEqual(cancelled)
  })
})

describe('the calendar of a day', () => {
  it('counts the versions that changed who comes', () => {
    const snapshot = house([{ p: 'd' }, { p: 'd', q: 'e' }, { p: 'd', q: 'd' }])
    expect(events(calendarOfSeminar(snapshot, 'd', stamp))).toEqual([
      ['d@lederdag', 1, 'CONFIRMED', 'Dag 1'],
    ])
    expect(calendarOfSeminar(snapshot, 'gone', stamp)).toBeNull()
  })

  it('stands in the calendar of its series with the others', () => {
    const uids = events(calendarOfSeries(house([]), 's', stamp))?.map(([uid]) => uid)
    expect(uids).toEqual(['d@lederdag', 'e@lederdag'])
  })
})
