import { dayNextYear } from '@/domain/seminars/rollOnDays'
import { addDays, dayFromParts, daysBetween, isoWeek, isoWeekday } from '@/domain/shared/day'
import { holidayOn } from '@/domain/shared/holidays'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const daysOff = {
  mayDayOff: false,
  constitutionDayOff: true,
  christmasEveOff: true,
  schoolHolidayWeeks: [7, 42],
}
const rules = { daysOff, skipSchoolHolidays: true }
const anyDay = fc
  .tuple(fc.integer({ min: 2024, max: 2060 }), fc.integer({ min: 0, max: 364 }))
  .map(([year, ahead]) => addDays(dayFromParts(year, 1, 1), ahead))

describe('the day of a seminar a year later', () => {
  it('is the same weekday of the same ISO week', () => {
    expect(dayNextYear('2026-06-18', [0], rules)).toEqual({ day: '2027-06-24', reasons: [] })
    expect([isoWeek('2026-06-18'), isoWeek('2027-06-24')]).toEqual([25, 25])
  })

  it('is a week later when the day is a holiday, and says which', () => {
    expect(dayNextYear('2026-05-07', [0], rules)).toEqual({
      day: '2027-05-13',
      reasons: [],
    })
    expect(dayNextYear('2025-05-08', [0], rules)).toEqual({
      day: '2026-05-07',
      reasons: [],
    })
    expect(dayNextYear('2025-05-15', [0], rules)).toEqual({
      day: '2026-05-21',
      reasons: [{ type: 'holiday', day: '2026-05-14', holiday: 'ascensionDay' }],
    })
  })

  it('keeps out of weeks without school only when asked to', () => {
    expect(dayNextYear('2026-02-10', [0], rules).day).toBe('2027-02-23')
    expect(dayNextYear('2026-02-10', [0], { daysOff, skipSchoolHolidays: false }).day).toBe(
      '2027-02-16',
    )
  })

  it('looks at every day of a seminar over several days', () => {
    expect(dayNextYear('2025-05-13', [0, 1, 2], rules)).toMatchObject({
      day: '2026-05-19',
      reasons: [{ type: 'holiday', day: '2026-05-14' }],
    })
  })

  it('moves week 53 into the last week of a year without one', () => {
    expect(dayNextYear('2026-12-29', [0], rules)).toEqual({
      day: '2027-12-28',
      reasons: [{ type: 'noSuchWeek', week: 53 }],
    })
  })

  it('finds the nearest working days when the same weekday is always off', () => {
    const noSchool = { ...daysOff, schoolHolidayWeeks: Array.from({ length: 53 }, (_, i) => i + 1) }
    const rolled = dayNextYear('2026-06-18', [0], { daysOff: noSchool, skipSchoolHolidays: true })
    expect(rolled.day).toBe('2027-06-24')
    expect(rolled.reasons).toHaveLength(9)
  })

  it('is never a holiday, keeps the weekday, and lies about a year ahead', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const rolled = dayNextYear(day, [0], rules)
        expect(holidayOn(rolled.day, daysOff)).toBeNull()
        expect(isoWeekday(rolled.day)).toBe(isoWeekday(day))
        const weeksLate = rolled.reasons.filter(({ type }) => type !== 'noSuchWeek').length
        expect(daysBetween(day, rolled.day)).toBeGreaterThanOrEqual(364 + weeksLate * 7)
        expect(daysBetween(day, rolled.day)).toBeLessThanOrEqual(371 + weeksLate * 7)
      }),
      { numRuns: 200 },
    )
  })
})
