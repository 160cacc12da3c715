import { absencesFromCalendar } from '@/exchange/calendar/calendarAbsences'
import type { Occurrence } from '@/exchange/calendar/occurrence'
import { aSeminar } from '@tests/support/builders'
import { describe, expect, it } from 'vitest'

const seminars = [aSeminar({ day: '2026-03-09' }), aSeminar({ day: '2026-03-10' })]
const entry = (start: string, end: string, more: Partial<Occurrence> = {}): Occurrence => ({
  uid: 'u',
  title: 'Møde',
  place: '',
  allDay: !start.includes('T'),
  start,
  end,
  busy: true,
  away: false,
  ...more,
})
const spans = (...entries: Occurrence[]) => absencesFromCalendar(entries, seminars)
const ninth = [{ from: '2026-03-09', to: '2026-03-09' }]

describe('absences out of a calendar', () => {
  it('are all-day entries with their last day, not the exclusive end', () => {
    expect(spans(entry('2026-07-13', '2026-08-01'))).toEqual([
      { from: '2026-07-13', to: '2026-07-31' },
    ])
  })

  it('are not all-day notes that leave the owner free, unless out of office', () => {
    expect(spans(entry('2026-03-09', '2026-03-10', { busy: false }))).toEqual([])
    expect(spans(entry('2026-03-09', '2026-03-10', { busy: false, away: true }))).toEqual(ninth)
  })

  it('are meetings that take two hours out of a seminar, alone or together', () => {
    expect(spans(entry('2026-03-09T08:00', '2026-03-09T10:59'))).toEqual([])
    expect(spans(entry('2026-03-09T08:00', '2026-03-09T11:00'))).toEqual(ninth)
    const [one, two] = [
      entry('2026-03-09T09:00', '2026-03-09T10:00'),
      entry('2026-03-09T13:00', '2026-03-09T14:00'),
    ]
    expect(spans(one, two)).toEqual(ninth)
    expect(spans(one, one, one)).toEqual([])
  })

  it('ignore long meetings on days without a seminar', () => {
    expect(spans(entry('2026-03-11T08:00', '2026-03-11T17:00'))).toEqual([])
  })

  it('join days that follow each other, and cover a night away', () => {
    expect(spans(entry('2026-03-09T12:00', '2026-03-10T13:00'))).toEqual([
      { from: '2026-03-09', to: '2026-03-10' },
    ])
  })

  it('ignore cancelled seminars', () => {
    const lost = [aSeminar({ day: '2026-03-09', cancelled: true })]
    expect(absencesFromCalendar([entry('2026-03-09T08:00', '2026-03-09T17:00')], lost)).toEqual([])
  })
})
