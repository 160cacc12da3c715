/** Danish public holidays of a year, and the weeks without school, as codes that the texts name. */
import { addDays, dayFromParts, isoWeek, isoWeekday, type Day } from './day'

export type HolidayCode =
  | 'newYear'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'prayerDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'mayDay'
  | 'constitutionDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'secondChristmasDay'

/** What a municipality decides for itself; the workspace settings have this shape. */
export interface DaysOff {
  readonly mayDayOff: boolean
  readonly constitutionDayOff: boolean
  readonly christmasEveOff: boolean
  /** ISO week numbers. */
  readonly schoolHolidayWeeks: readonly number[]
}

/**
 * Easter Sunday in the Gregorian calendar.
 * Source: the anonymous algorithm of Nature, 20 April 1876, as in J. Meeus, Astronomical
 * Algorithms, chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30
  const yearOfCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  return dayFromParts(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The last year with store bededag, which parliament abolished from 2024. */
const lastPrayerDayYear = 2023

/** Day -> holiday, for one calendar year. */
export function holidaysOf(year: number, daysOff: DaysOff): ReadonlyMap<Day, HolidayCode> {
  const easter = easterSunday(year)
  const on = (month: number, date: number) => dayFromParts(year, month, date)
  const holidays: [Day, HolidayCode, boolean?][] = [
    [on(5, 1), 'mayDay', daysOff.mayDayOff],
    [on(6, 5), 'constitutionDay', daysOff.constitutionDayOff],
    [on(12, 24), 'christmasEve', daysOff.christmasEveOff],
    [on(1, 1), 'newYear'],
    [addDays(easter, -3), 'maundyThursday'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    [addDays(easter, 26), 'prayerDay', year <= lastPrayerDayYear],
    [addDays(easter, 39), 'ascensionDay'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
    [on(12, 25), 'christmasDay'],
    [on(12, 26), 'secondChristmasDay'],
  ]
  // A church holiday that falls on a local day off comes later in the list, and names the day.
  return new Map(
    holidays.filter(([, , off]) => off !== false).map(([day, code]) => [day, code] as const),
  )
}

/** The holiday on the day, or null. */
export function holidayOn(day: Day, daysOff: DaysOff): HolidayCode | null {
  return holidaysOf(Number(day.slice(0, 4)), daysOff).get(day) ?? null
}

export function isWeekend(day: Day): boolean {
  return isoWeekday(day) > 5
}

/** The ISO week when it is one without school, or null. */
export function schoolHolidayWeekOf(day: Day, daysOff: DaysOff): number | null {
  const week = isoWeek(day)
  return daysOff.schoolHolidayWeeks.includes(week) ? week : null
}
