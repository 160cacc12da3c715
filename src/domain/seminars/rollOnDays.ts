/** Finds the day of a seminar a year later: the same weekday in the same ISO week, unless nobody is at work. */
import { addDays, isoWeek, isoWeekday, type Day } from '../shared/day'
import { holidayOn, isWeekend, schoolHolidayWeekOf, type DaysOff } from '../shared/holidays'
import type { HolidayCode } from '../shared/holidays'

/** Why a day is not the same weekday of the same week. */
export type RollReason =
  /** The year to come has no week 53. */
  | { readonly type: 'noSuchWeek'; readonly week: number }
  | { readonly type: 'holiday'; readonly day: Day; readonly holiday: HolidayCode }
  | { readonly type: 'schoolHoliday'; readonly day: Day; readonly week: number }

export interface RolledDay {
  readonly day: Day
  /** What stood in the way, in the order in which it was met. */
  readonly reasons: readonly RollReason[]
}

export interface RollRules {
  readonly daysOff: DaysOff
  readonly skipSchoolHolidays: boolean
}

/** So many weeks later still counts as the same time of the year. */
const mostWeeksLater = 8

/**
 * @param offsets distances of the days of the seminar from its first, which is 0
 * @returns the same weekday, a week later for as long as any of the days is off; when even eight weeks
 * bring none, the nearest days on which people work
 */
export function dayNextYear(day: Day, offsets: readonly number[], rules: RollRules): RolledDay {
  const reasons: RollReason[] = []
  const { monday, week } = sameWeekNextYear(day)
  if (week !== isoWeek(day)) reasons.push({ type: 'noSuchWeek', week: isoWeek(day) })
  const wanted = addDays(monday, isoWeekday(day) - 1)
  for (let later = 0; later <= mostWeeksLater; later += 1) {
    const candidate = addDays(wanted, later * 7)
    const off = reasonAgainst(candidate, offsets, rules)
    if (!off) return { day: candidate, reasons }
    reasons.push(off)
  }
  return { day: nearestWorkingDay(wanted, offsets, rules.daysOff), reasons }
}

/** The Monday of the ISO week with the same number a year later; week 53 becomes the last there is. */
function sameWeekNextYear(day: Day): { readonly monday: Day; readonly week: number } {
  const week = isoWeek(day)
  const monday = addDays(day, 1 - isoWeekday(day))
  // The years of ISO have 52 or 53 weeks, so the same number is one or the other away.
  for (const weeks of [52, 53]) {
    const candidate = addDays(monday, weeks * 7)
    if (isoWeek(candidate) === week) return { monday: candidate, week }
  }
  return { monday: addDays(monday, 52 * 7), week: 52 }
}

function reasonAgainst(
  first: Day,
  offsets: readonly number[],
  { daysOff, skipSchoolHolidays }: RollRules,
): RollReason | null {
  for (const offset of offsets) {
    const day = addDays(first, offset)
    const holiday = holidayOn(day, daysOff)
    if (holiday) return { type: 'holiday', day, holiday }
    const week = skipSchoolHolidays ? schoolHolidayWeekOf(day, daysOff) : null
    if (week !== null) return { type: 'schoolHoliday', day, week }
  }
  return null
}

function nearestWorkingDay(wanted: Day, offsets: readonly number[], daysOff: DaysOff): Day {
  const works = (first: Day) =>
    offsets.every((offset) => {
      const day = addDays(first, offset)
      return !isWeekend(day) && holidayOn(day, daysOff) === null
    })
  for (let away = 0; away <= mostWeeksLater * 7; away += 1) {
    const found = [addDays(wanted, away), addDays(wanted, -away)].find(works)
    if (found) return found
  }
  return wanted
}
