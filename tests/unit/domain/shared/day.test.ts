import {
  addDays,
  dayAt,
  dayFromParts,
  daysBetween,
  isDay,
  isLocalTime,
  isoWeek,
  isoWeekday,
  minutesOf,
} from '@/domain/shared/day'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((count) => new Date(Date.UTC(1950, 0, 1 + count)).toISOString().slice(0, 10))

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '1999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T10:00',
    '',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('is put together from its parts with leading zeros', () => {
    expect(dayFromParts(2026, 3, 9)).toBe('2026-03-09')
    expect(dayFromParts(987, 12, 31)).toBe('0987-12-31')
  })

  it('plus a count is that many days away, and the way back is as long', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const other = addDays(day, count)
        expect(isDay(other)).toBe(true)
        expect(daysBetween(day, other)).toBe(count)
        expect(addDays(other, -count)).toBe(day)
      }),
    )
  })

  it('is not moved by a change to or from summer time', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })
})

describe('a week', () => {
  it('begins on Monday, 1, and ends on Sunday, 7', () => {
    expect(isoWeekday('2026-03-09')).toBe(1)
    expect(isoWeekday('2026-03-15')).toBe(7)
  })

  it.each([
    ['2025-12-29', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-11-21', 47],
  ])('of %s is week %i', (day, week) => {
    expect(isoWeek(day)).toBe(week)
  })

  it('has one number from Monday to Sunday and the next after that', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = addDays(day, 1 - isoWeekday(day))
        expect(isoWeek(monday)).toBe(isoWeek(day))
        expect(isoWeek(addDays(monday, 6))).toBe(isoWeek(day))
        expect(isoWeek(addDays(monday, 7))).not.toBe(isoWeek(day))
      }),
    )
  })
})

it.each([
  ['2026-01-19T22:59:59.000Z', '2026-01-19'],
  ['2026-01-19T23:00:00.000Z', '2026-01-20'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
])('at %s it is %s in Copenhagen', (instant, day) => {
  expect(dayAt(instant)).toBe(day)
})

describe('a local time', () => {
  it.each(['00:00', '09:30', '23:59'])('is %s', (text) => {
    expect(isLocalTime(text)).toBe(true)
  })

  it.each(['24:00', '9:30', '12:60', '12.30', '12:30:00', ''])('is not "%s"', (text) => {
    expect(isLocalTime(text)).toBe(false)
  })

  it('counts its minutes from midnight', () => {
    expect([minutesOf('00:00'), minutesOf('08:30'), minutesOf('23:59')]).toEqual([0, 510, 1439])
  })
})
