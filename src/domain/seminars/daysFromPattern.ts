/** Proposes days from a pattern, so that a whole series takes two clicks. */
import { addDays, dayFromParts, isoWeekday, type Day } from '../shared/day'
import { holidayOn, schoolHolidayWeekOf, type DaysOff, type HolidayCode } from '../shared/holidays'

export interface DayPattern {
  readonly first: Day
  /** How many days are wanted. */
  readonly count: number
  /** `month` keeps the place of the weekday: the second Tuesday of every month. */
  readonly every: 'week' | 'twoWeeks' | 'month' | 'workday'
  /** ISO weekdays (Monday 1). Absent or empty: that of the first day, or Monday to Friday. */
  readonly weekdays?: readonly number[]
  readonly skipHolidays: boolean
  readonly skipSchoolHolidayWeeks: boolean
}

export type SkipReason =
  | { readonly type: 'holiday'; readonly holiday: HolidayCode }
  | { readonly type: 'schoolHoliday'; readonly week: number }

export interface ProposedDays {
  readonly days: readonly Day[]
  readonly skipped: readonly { readonly day: Day; readonly reason: SkipReason }[]
}

/** Further ahead nobody plans, and a pattern that skips everything must come to an end. */
const horizonDays = 5 * 366

/**
 * The days of the pattern in order. What is skipped is made up for later, so `days` has `count`
 * entries unless the pattern leaves too few within five years.
 */
export function daysFromPattern(pattern: DayPattern, daysOff: DaysOff): ProposedDays {
  const days: Day[] = []
  const skipped: { day: Day; reason: SkipReason }[] = []
  for (const day of candidates(pattern)) {
    if (days.length >= pattern.count) break
    const reason = skipReason(day, pattern, daysOff)
    if (reason) skipped.push({ day, reason })
    else days.push(day)
  }
  return { days, skipped }
}

function skipReason(day: Day, pattern: DayPattern, daysOff: DaysOff): SkipReason | null {
  const holiday = pattern.skipHolidays ? holidayOn(day, daysOff) : null
  if (holiday) return { type: 'holiday', holiday }
  const week = pattern.skipSchoolHolidayWeeks ? schoolHolidayWeekOf(day, daysOff) : null
  return week === null ? null : { type: 'schoolHoliday', week }
}

function* candidates(pattern: DayPattern): Generator<Day> {
  const last = addDays(pattern.first, horizonDays)
  const periods = pattern.every === 'month' ? monthly(pattern) : weekly(pattern)
  for (const period of periods) {
    for (const day of period) {
      if (day > last) return
      if (day >= pattern.first) yield day
    }
  }
}

function weekdaysOf({ first, every, weekdays }: DayPattern): number[] {
  if (weekdays && weekdays.length > 0) return [...new Set(weekdays)].sort((a, b) => a - b)
  return every === 'workday' ? [1, 2, 3, 4, 5] : [isoWeekday(first)]
}

/** The wanted weekdays of every week, or of every other. */
function* weekly(pattern: DayPattern): Generator<Day[]> {
  const weekdays = weekdaysOf(pattern)
  const step = pattern.every === 'twoWeeks' ? 14 : 7
  let monday = addDays(pattern.first, 1 - isoWeekday(pattern.first))
  for (;;) {
    const start = monday
    yield weekdays.map((weekday) => addDays(start, weekday - 1))
    monday = addDays(monday, step)
  }
}

/** The wanted weekdays at the same place in every month; a fifth one means the last one. */
function* monthly(pattern: DayPattern): Generator<Day[]> {
  const weekdays = weekdaysOf(pattern)
  const [year, month, date] = pattern.first.split('-').map(Number) as [number, number, number]
  const ordinal = Math.ceil(date / 7)
  for (let ahead = 0; ; ahead += 1) {
    const y = year + Math.floor((month - 1 + ahead) / 12)
    const m = ((month - 1 + ahead) % 12) + 1
    yield weekdays.map((weekday) => nthWeekday(y, m, weekday, ordinal)).sort()
  }
}

function nthWeekday(year: number, month: number, weekday: number, ordinal: number): Day {
  const first = dayFromParts(year, month, 1)
  const nth = addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + (ordinal - 1) * 7)
  return nth.slice(0, 7) === first.slice(0, 7) ? nth : addDays(nth, -7)
}
