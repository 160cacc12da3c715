/** Finds sensible dates around today: in the middle of the week, outside school holidays. */
import { addDays, isoWeekday, type Day } from '../shared/day'
import { holidayOn, schoolHolidayWeekOf, type DaysOff } from '../shared/holidays'

/** Wider than the settings of the workspace: nobody plans around Christmas or on half a day off. */
const daysOff: DaysOff = {
  mayDayOff: true,
  constitutionDayOff: true,
  christmasEveOff: true,
  schoolHolidayWeeks: [1, 7, 27, 28, 29, 30, 31, 42, 52, 53],
}

export const monday = 1
const tuesday = 2
const wednesday = 3
export const thursday = 4

/** The first day on or after `from` with that ISO weekday that is neither a holiday nor without school. */
export function usableDay(from: Day, weekday: number): Day {
  let day = addDays(from, (weekday - isoWeekday(from) + 7) % 7)
  while (!isUsable(day)) day = addDays(day, 7)
  return day
}

/** The same for the first of two days in a row. */
export function twoUsableDays(from: Day, weekday: number): Day {
  const first = usableDay(from, weekday)
  return isUsable(addDays(first, 1)) ? first : twoUsableDays(addDays(first, 7), weekday)
}

function isUsable(day: Day): boolean {
  return !holidayOn(day, daysOff) && !schoolHolidayWeekOf(day, daysOff)
}

/** One usable day a week on or after `from`, Tuesdays and Wednesdays in turn, in order. */
export function weeklyDays(from: Day, count: number): Day[] {
  const days: Day[] = []
  let earliest = from
  while (days.length < count) {
    const day = usableDay(earliest, days.length % 2 === 0 ? tuesday : wednesday)
    days.push(day)
    // From the Monday after, so that a week never holds two of the days.
    earliest = addDays(day, 8 - isoWeekday(day))
  }
  return days
}

/** A Thursday in the middle of the first June that leaves at least three months to prepare. */
export function leaderDayIn(today: Day): Day {
  const year = Number(today.slice(0, 4))
  const thisYear = usableDay(`${year}-06-13`, thursday)
  return thisYear > addDays(today, 90) ? thisYear : usableDay(`${year + 1}-06-13`, thursday)
}

/** The leader day before that, which is over. */
export function lastLeaderDayOf(today: Day): Day {
  const year = Number(today.slice(0, 4))
  const thisYear = usableDay(`${year}-06-13`, thursday)
  return thisYear < today ? thisYear : usableDay(`${year - 1}-06-13`, thursday)
}
