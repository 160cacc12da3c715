/** Calendar days and local times as plain text, so that no time zone can ever move a date. */
import { addDays as addDaysToDate, format, getDay, getISOWeek, isValid, parseISO } from 'date-fns'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A local time in Europe/Copenhagen, `HH:MM`. */
export type LocalTime = string
/** A moment in UTC, ISO 8601; used by the journal only. */
export type Instant = string

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

/** Asked of every date in a long list, so it does without parsing and formatting. */
export function isDay(text: string): text is Day {
  if (!dayPattern.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return isValid(date) && date.toISOString().startsWith(text)
}

export function isLocalTime(text: string): text is LocalTime {
  return timePattern.test(text)
}

export function dayFromParts(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

export function addDays(day: Day, count: number): Day {
  return format(addDaysToDate(parseISO(day), count), 'yyyy-MM-dd')
}

const copenhagenDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** Which day it is in Copenhagen at that instant: late in the evening in UTC it is the next one. */
export function dayAt(instant: Instant): Day {
  return copenhagenDay.format(new Date(instant))
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function isoWeekday(day: Day): number {
  return getDay(parseISO(day)) || 7
}

/** ISO 8601 week number, 1-53. */
export function isoWeek(day: Day): number {
  return getISOWeek(parseISO(day))
}

/** Minutes after midnight. */
export function minutesOf(time: LocalTime): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
