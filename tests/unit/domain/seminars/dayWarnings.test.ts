import { dayWarnings } from '@/domain/seminars/dayWarnings'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const warned = (rows: Rows) => {
  const snapshot = snapshotOf(rows)
  return dayWarnings(snapshot, snapshot.seminars.get('d')!, '2026-01-05')
}

describe('warnings of a day', () => {
  it('are none for an ordinary day', () => {
    expect(warned({ seminars: [{ id: 'd', day: '2026-03-09', seriesId: 's' }] })).toEqual([])
  })

  it('name holiday, weekend, week without school and the past', () => {
    expect(warned({ seminars: [{ id: 'd', day: '2026-04-05' }] })).toEqual([
      { type: 'holiday', holiday: 'easterSunday' },
      { type: 'weekend' },
    ])
    expect(warned({ seminars: [{ id: 'd', day: '2025-10-14' }] })).toEqual([
      { type: 'past' },
      { type: 'schoolHoliday', week: 42 },
    ])
  })

  it('tell a place that is taken from a day that is merely shared', () => {
    expect(
      warned({
        seminars: [
          { id: 'd', day: '2026-03-09', seriesId: 's', place: 'Salen' },
          { id: 'e', day: '2026-03-09', seriesId: 't', place: 'salen ', startTime: '15:00' },
          { id: 'f', day: '2026-03-09', seriesId: 's', place: 'Kantinen' },
          { id: 'g', day: '2026-03-09', seriesId: 's', place: 'Salen', cancelled: true },
        ],
      }),
    ).toEqual([
      { type: 'sameDay', seminarId: 'f' },
      { type: 'placeTaken', seminarId: 'e' },
    ])
  })

  it('name facilitators who are away or booked twice', () => {
    expect(
      warned({
        people: [
          { id: 'p', name: 'Pia' },
          { id: 'q', name: 'Quist' },
        ],
        absences: [{ id: 'a', personId: 'q', from: '2026-03-01', to: '2026-03-31' }],
        seminars: [
          { id: 'd', day: '2026-03-09' },
          { id: 'e', day: '2026-03-09' },
          { id: 'f', day: '2026-03-09', startTime: '15:30', endTime: '17:00' },
        ],
        facilitators: [
          { id: '1', seminarId: 'd', personId: 'p' },
          { id: '2', seminarId: 'd', personId: 'q' },
          { id: '3', seminarId: 'e', personId: 'p' },
          { id: '4', seminarId: 'f', personId: 'q' },
          { id: '5', seminarId: 'd', personId: 'gone' },
        ],
      }),
    ).toEqual([
      { type: 'facilitatorDoubleBooked', personId: 'p', seminarId: 'e' },
      { type: 'facilitatorAbsent', personId: 'q' },
    ])
  })
})

describe('warnings of a seminar over several days', () => {
  const later = { id: 'later', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }

  it('look at every day, and say each thing once', () => {
    const seminars = [{ id: 'd', day: '2026-10-15' }]
    const seminarDays = [later, { ...later, id: 'third', offset: 2 }]
    expect(warned({ seminars, seminarDays })).toEqual([
      { type: 'schoolHoliday', week: 42 },
      { type: 'weekend' },
    ])
  })

  it('are not over before the last day is', () => {
    expect(warned({ seminars: [{ id: 'd', day: '2026-01-04' }], seminarDays: [later] })).toEqual([
      { type: 'weekend' },
    ])
    const over = warned({ seminars: [{ id: 'd', day: '2026-01-03' }], seminarDays: [later] })
    expect(over).toContainEqual({ type: 'past' })
  })

  it('see clashes and absences on a later day', () => {
    const rows: Rows = {
      people: [{ id: 'p', name: 'Pia' }],
      absences: [{ id: 'a', personId: 'p', from: '2026-03-10', to: '2026-03-10' }],
      facilitators: [
        { id: '1', seminarId: 'd', personId: 'p' },
        { id: '2', seminarId: 'e', personId: 'p' },
      ],
      seminars: [
        { id: 'd', day: '2026-03-09', place: 'Salen' },
        { id: 'e', day: '2026-03-10', place: 'Salen' },
      ],
    }
    expect(warned(rows)).toEqual([])
    expect(warned({ ...rows, seminarDays: [later] }).map(({ type }) => type)).toEqual([
      'placeTaken',
      'facilitatorAbsent',
      'facilitatorDoubleBooked',
    ])
  })
})
