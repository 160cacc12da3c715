/** Calendar files of days and of people, made from what is published. */
import { versionsOf } from '@/domain/distribution/draft'
import { facilitatorsIn } from '@/domain/distribution/handoutDays'
import {
  toldEventOfDay,
  toldEventsOfPerson,
  type ToldEvent,
} from '@/domain/distribution/toldEvents'
import type { Snapshot } from '@/domain/records'
import { daysOfSeminar } from '@/domain/seminars/seminarDays'
import { byTime, seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { listed, shortDay, timeSpan } from '@/text/formats'
import { t } from '@/text/t'
import { writeCalendar, type CalendarEvent } from './writeCalendar'

/**
 * The calendar of one day as the latest version tells of it; a day that no version knows stands
 * there as it is.
 * @param stamp when the file is made
 * @returns null when the seminar is gone
 */
export function calendarOfSeminar(
  snapshot: Snapshot,
  seminarId: Id,
  stamp: Instant,
): string | null {
  const seminar = snapshot.seminars.get(seminarId)
  const told = seminar && toldEventOfDay(snapshot, seminar.seriesId, seminarId)
  if (!told) return null
  return writeCalendar(told.day.title || t.exports.untitledDay, [dayEvent(snapshot, told)], stamp)
}

/** The calendar of all days of a series, with those that are lost, or removed since, as cancelled. */
export function calendarOfSeries(snapshot: Snapshot, seriesId: Id, stamp: Instant): string | null {
  const series = snapshot.series.get(seriesId)
  if (!series) return null
  const versions = versionsOf(snapshot, seriesId)
  const known = new Set([
    ...seminarsOf(snapshot, seriesId).map(({ id }) => id),
    ...versions.flatMap(({ days }) => Object.keys(days)),
  ])
  const told = [...known].flatMap((id) => toldEventOfDay(snapshot, seriesId, id) ?? [])
  const events = inOrder(told).map((event) => dayEvent(snapshot, event))
  return writeCalendar(series.name, events, stamp)
}

/**
 * The calendar of one person in one series: the day of the latest version, and as cancelled every
 * day that an earlier version gave and a later one took back.
 * @returns null when the person was never given a day
 */
export function calendarOfPerson(
  snapshot: Snapshot,
  seriesId: Id,
  personId: Id,
  stamp: Instant,
): string | null {
  const told = toldEventsOfPerson(snapshot, seriesId, personId)
  if (told.length === 0) return null
  const events = inOrder(told).map((event) =>
    eventOf(snapshot, event, `${event.day.id}.${personId}@lederdag`),
  )
  return writeCalendar(snapshot.series.get(seriesId)?.name ?? '', events, stamp)
}

function inOrder(told: readonly ToldEvent[]): ToldEvent[] {
  return [...told].sort((a, b) => byTime(a.day, b.day))
}

function dayEvent(snapshot: Snapshot, told: ToldEvent): CalendarEvent {
  return eventOf(snapshot, told, `${told.day.id}@lederdag`)
}

function eventOf(snapshot: Snapshot, { day, cancelled }: ToldEvent, uid: string): CalendarEvent {
  const facilitators = facilitatorsIn(snapshot, day)
  const title = day.title || t.exports.untitledDay
  return {
    uid,
    cancelled,
    day: day.day,
    startTime: day.startTime,
    endTime: day.endTime,
    title: cancelled ? t.exports.cancelledTitle(title) : title,
    place: day.place,
    description: [
      ...laterDays(snapshot, day.id),
      ...(facilitators.length > 0
        ? [t.exports.facilitatedBy(facilitators.map(({ name }) => name))]
        : []),
    ].join('\n'),
    organiser: facilitators.find(({ email }) => email !== ''),
  }
}

/** An event is about one day; those after the first are named in it, so that nobody plans over them. */
function laterDays(snapshot: Snapshot, seminarId: Id): string[] {
  const seminar = snapshot.seminars.get(seminarId)
  const [, ...later] = seminar ? daysOfSeminar(snapshot, seminar) : []
  if (later.length === 0) return []
  const days = later.map(({ day, startTime, endTime }) =>
    t.seminars.at(shortDay(day), timeSpan(startTime, endTime)),
  )
  return [t.exports.alsoOn(listed(days))]
}
