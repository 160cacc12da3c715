import { isoWeek } from '@/domain/shared/day'
import {
  easterSunday,
  holidayOn,
  holidaysOf,
  schoolHolidayWeekOf,
  type DaysOff,
} from '@/domain/shared/holidays'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'

const everything: DaysOff = {
  mayDayOff: true,
  constitutionDayOff: true,
  christmasEveOff: true,
  schoolHolidayWeeks: [7, 42],
}
const onlyLaw: DaysOff = {
  mayDayOff: false,
  constitutionDayOff: false,
  christmasEveOff: false,
  schoolHolidayWeeks: [],
}
const years = Array.from({ length: 16 }, (_, index) => 2020 + index)
const calendar = new Holidays('DK', { types: ['public'] })

describe('Danish public holidays', () => {
  it.each(years)('are those of an independent calendar in %i', (year) => {
    const expected = calendar.getHolidays(year).map((holiday) => holiday.date.slice(0, 10))
    expect([...holidaysOf(year, onlyLaw).keys()].sort()).toEqual([...new Set(expected)].sort())
  })

  it('put Easter where almanacs put it, also at its earliest and latest', () => {
    expect([1818, 1943, 2000, 2024, 2038].map(easterSunday)).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2024-03-31',
      '2038-04-25',
    ])
  })

  it('lose store bededag from 2024', () => {
    expect(holidayOn('2023-05-05', onlyLaw)).toBe('prayerDay')
    expect(holidayOn('2024-04-26', onlyLaw)).toBeNull()
  })

  it('include the days off that the municipality has agreed', () => {
    const days = ['2026-05-01', '2026-06-05', '2026-12-24']
    expect(days.map((day) => holidayOn(day, everything))).toEqual([
      'mayDay',
      'constitutionDay',
      'christmasEve',
    ])
    expect(days.map((day) => holidayOn(day, onlyLaw))).toEqual([null, null, null])
  })

  it('let the church name a day that is also a local day off', () => {
    expect(holidayOn('2017-06-05', everything)).toBe('whitMonday')
  })

  it('know the weeks without school by ISO number', () => {
    expect(schoolHolidayWeekOf('2026-02-09', everything)).toBe(7)
    expect(schoolHolidayWeekOf('2026-02-16', everything)).toBeNull()
    expect(isoWeek('2027-01-01')).toBe(53)
  })
})
