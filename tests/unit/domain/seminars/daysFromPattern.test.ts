import { daysFromPattern, type DayPattern } from '@/domain/seminars/daysFromPattern'
import { addDays, daysBetween, isoWeekday } from '@/domain/shared/day'
import { holidayOn, schoolHolidayWeekOf, type DaysOff } from '@/domain/shared/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const daysOff: DaysOff = {
  mayDayOff: false,
  constitutionDayOff: true,
  christmasEveOff: true,
  schoolHolidayWeeks: [7, 27, 28, 29, 30, 31, 42],
}
const pattern = (fields: Partial<DayPattern>): DayPattern => ({
  first: '2026-03-09',
  count: 6,
  every: 'week',
  skipHolidays: true,
  skipSchoolHolidayWeeks: true,
  ...fields,
})

describe('days from a pattern', () => {
  it('skip a public holiday and say which', () => {
    expect(daysFromPattern(pattern({}), daysOff)).toEqual({
      days: ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-13', '2026-04-20'],
      skipped: [{ day: '2026-04-06', reason: { type: 'holiday', holiday: 'easterMonday' } }],
    })
  })

  it('skip weeks without school and say which', () => {
    const { days, skipped } = daysFromPattern(
      pattern({ first: '2026-02-03', every: 'twoWeeks', count: 2 }),
      { ...daysOff, schoolHolidayWeeks: [8] },
    )
    expect(days).toEqual(['2026-02-03', '2026-03-03'])
    expect(skipped).toEqual([{ day: '2026-02-17', reason: { type: 'schoolHoliday', week: 8 } }])
  })

  it('keep the place of the weekday in the month', () => {
    const { days } = daysFromPattern(pattern({ first: '2026-03-10', every: 'month' }), daysOff)
    expect(days).toEqual([
      '2026-03-10',
      '2026-04-14',
      '2026-05-12',
      '2026-06-09',
      '2026-08-11',
      '2026-09-08',
    ])
  })

  it('take a fifth weekday to mean the last one of the month', () => {
    const { days } = daysFromPattern(
      pattern({ first: '2026-03-31', every: 'month', count: 3 }),
      daysOff,
    )
    expect(days).toEqual(['2026-03-31', '2026-04-28', '2026-05-26'])
  })

  it('take several weekdays of a week', () => {
    const { days } = daysFromPattern(pattern({ weekdays: [4, 2], count: 4 }), daysOff)
    expect(days).toEqual(['2026-03-10', '2026-03-12', '2026-03-17', '2026-03-19'])
  })

  it('run over workdays without weekends', () => {
    const { days } = daysFromPattern(
      pattern({ first: '2026-03-12', every: 'workday', count: 3 }),
      daysOff,
    )
    expect(days).toEqual(['2026-03-12', '2026-03-13', '2026-03-16'])
  })

  it('come to an end when everything is skipped', () => {
    const always = { ...daysOff, schoolHolidayWeeks: Array.from({ length: 53 }, (_, i) => i + 1) }
    expect(daysFromPattern(pattern({}), always).days).toEqual([])
  })

  it('are always in order, not before the first day, never skipped ones, and as many as asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('week', 'twoWeeks', 'month', 'workday'),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
        (ahead, count, every, weekdays) => {
          const first = addDays('2024-01-01', ahead)
          const { days } = daysFromPattern(pattern({ first, count, every, weekdays }), daysOff)
          expect(days).toHaveLength(count)
          expect([...new Set(days)].sort()).toEqual(days)
          for (const day of days) {
            expect(daysBetween(first, day)).toBeGreaterThanOrEqual(0)
            expect(holidayOn(day, daysOff) ?? schoolHolidayWeekOf(day, daysOff)).toBeNull()
            if (weekdays.length > 0) expect(weekdays).toContain(isoWeekday(day))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
