/** Reads a calendar file into the occurrences within a window, repetitions spelled out. */
import { addDays } from '@/domain/shared/day'
import { fail, ok, type Result } from '@/domain/shared/result'
import ICAL from 'ical.js'
import { decodeText } from '../spreadsheet/decodeText'
import { newestEvents, type EventGroup } from './eventGroups'
import { eventTimes, homeText, type EventTime } from './eventTimes'
import {
  calendarLimits,
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
  type Occurrence,
} from './occurrence'
import { ruleStarts, TooManyOccurrences } from './recurrence'
import { home, momentOf, type Moment } from './timeZones'

/**
 * @param bytes the file as it is; UTF-8 or Windows-1252
 * @param window the days asked for
 * @returns problems instead of exceptions for every kind of file; to be called in a worker, because
 *   a rule can be made to take long
 */
export function readCalendar(
  bytes: Uint8Array,
  window: CalendarWindow,
): Result<CalendarReading, CalendarProblem> {
  if (bytes.length === 0) return fail({ type: 'calendar.empty' })
  if (bytes.length > calendarLimits.bytes) {
    const megabytes = inMegabytes(bytes.length)
    const limit = inMegabytes(calendarLimits.bytes)
    return fail({ type: 'calendar.tooLarge', details: { megabytes, limit } })
  }
  const decoded = decodeText(unfolded(bytes))
  if (!decoded.ok) return fail({ type: 'calendar.damaged' })
  const text = decoded.value.text.trim()
  if (!/^BEGIN:VCALENDAR/i.test(text)) return fail({ type: 'calendar.notACalendar' })
  if (!/END:VCALENDAR$/i.test(text)) return fail({ type: 'calendar.damaged' })
  return readText(text, window)
}

const inMegabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024))

function readText(text: string, window: CalendarWindow): Result<CalendarReading, CalendarProblem> {
  const unknownZones = new Set<string>()
  const tell = (zone: string) => unknownZones.add(zone)
  const occurrences: Occurrence[] = []
  try {
    for (const group of newestEvents(calendarsIn(text), tell)) {
      for (const occurrence of occurrencesOf(group, window, tell)) {
        if (occurrences.length === calendarLimits.occurrences) throw new TooManyOccurrences()
        occurrences.push(occurrence)
      }
    }
  } catch (problem) {
    // The library throws plain errors of many kinds for files that break the format.
    return problem instanceof TooManyOccurrences
      ? fail({
          type: 'calendar.tooManyOccurrences',
          details: { limit: calendarLimits.occurrences },
        })
      : fail({ type: 'calendar.damaged' })
  }
  occurrences.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  return ok({ occurrences, unknownZones: [...unknownZones] })
}

/** A file may hold one calendar or several after each other. */
function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[]
  const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed
  return (calendars as unknown[][]).map((calendar) => new ICAL.Component(calendar))
}

/** Some programs fold inside a letter, so lines are joined before bytes become letters. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lineEnd = bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : bytes[at] === 10 ? 1 : 0
    const next = bytes[at + lineEnd]
    if (lineEnd > 0 && (next === 32 || next === 9)) at += lineEnd
    else joined[length++] = bytes[at] as number
  }
  return joined.subarray(0, length)
}

function* occurrencesOf(
  { master, exceptions }: EventGroup,
  window: CalendarWindow,
  tell: (zone: string) => void,
): Generator<Occurrence> {
  if (master && !isCancelled(master)) yield* repeated(master, exceptions, window, tell)
  if (master && isCancelled(master)) return
  for (const exception of exceptions.values()) {
    if (isCancelled(exception)) continue
    const first = firstTime(exception, tell)
    if (first && within(first.moment, durationOf(exception, first, tell), first, window)) {
      yield occurrence(exception, first, first.moment, tell)
    }
  }
}

function* repeated(
  event: ICAL.Component,
  exceptions: ReadonlyMap<Moment, ICAL.Component>,
  window: CalendarWindow,
  tell: (zone: string) => void,
): Generator<Occurrence> {
  const first = firstTime(event, tell)
  if (!first) return
  const length = durationOf(event, first, tell)
  const excluded = event.getAllProperties('exdate').flatMap((date) => eventTimes(date, tell))
  const moments = new Set(excluded.map((time) => time.moment))
  const days = new Set(excluded.filter((time) => time.allDay).map((time) => time.wall))
  for (const start of startsOf(event, first, length, window, tell)) {
    if (!within(start, length, first, window)) continue
    if (moments.has(start) || days.has(homeText(start, first.allDay).slice(0, 10))) continue
    if (!exceptions.has(start)) yield occurrence(event, first, start, tell)
  }
}

/** Every start once, though the first day, a rule and a list of dates may all give it. */
function startsOf(
  event: ICAL.Component,
  first: EventTime,
  length: number,
  window: CalendarWindow,
  tell: (zone: string) => void,
): ReadonlySet<Moment> {
  const bounds = boundsOf(first, window)
  const around = { start: bounds.start - length, end: bounds.end }
  const starts = new Set<Moment>([first.moment])
  for (const rule of event.getAllProperties('rrule')) {
    for (const start of ruleStarts(rule.getFirstValue() as ICAL.Recur, first, around)) {
      starts.add(start)
    }
  }
  for (const dates of event.getAllProperties('rdate')) {
    for (const time of eventTimes(dates, tell)) starts.add(time.moment)
  }
  return starts
}

function occurrence(
  event: ICAL.Component,
  first: EventTime,
  start: Moment,
  tell: (zone: string) => void,
): Occurrence {
  const isPrivate = /^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class'))
  return {
    uid: textOf(event, 'uid'),
    title: isPrivate ? null : textOf(event, 'summary'),
    place: isPrivate ? '' : textOf(event, 'location'),
    allDay: first.allDay,
    start: homeText(start, first.allDay),
    end: homeText(start + durationOf(event, first, tell), first.allDay),
    busy: textOf(event, 'transp').toUpperCase() !== 'TRANSPARENT',
    away: textOf(event, 'x-microsoft-cdo-busystatus').toUpperCase() === 'OOF',
  }
}

function firstTime(event: ICAL.Component, tell: (zone: string) => void): EventTime | null {
  const start = event.getFirstProperty('dtstart')
  return start ? (eventTimes(start, tell)[0] ?? null) : null
}

const oneDay = 86_400_000

/** Milliseconds. All-day events last at least a day; those without an end last no time at all. */
function durationOf(event: ICAL.Component, first: EventTime, tell: (zone: string) => void): number {
  const least = first.allDay ? oneDay : 0
  const end = event.getFirstProperty('dtend')
  const endTime = end ? eventTimes(end, tell)[0] : undefined
  if (endTime) return Math.max(least, endTime.moment - first.moment)
  const duration = event.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? Math.max(least, duration.toSeconds() * 1000) : least
}

function within(start: Moment, length: number, first: EventTime, window: CalendarWindow): boolean {
  const bounds = boundsOf(first, window)
  return start < bounds.end && Math.max(start + length, start + 1) > bounds.start
}

/** All-day events count in days of UTC, the others in moments of Danish midnight. */
function boundsOf(first: EventTime, { from, to }: CalendarWindow): { start: Moment; end: Moment } {
  const midnight = (day: string) =>
    first.allDay ? Date.parse(day) : momentOf(`${day}T00:00:00`, home)
  return { start: midnight(from), end: midnight(addDays(to, 1)) }
}

function isCancelled(event: ICAL.Component): boolean {
  return textOf(event, 'status').toUpperCase() === 'CANCELLED'
}

function textOf(event: ICAL.Component, property: string): string {
  const value = event.getFirstPropertyValue(property)
  return typeof value === 'string' ? value : ''
}
