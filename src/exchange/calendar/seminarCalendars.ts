/** Calendar files of seminars and of people, made from what is published: one entry for each day. */
import { versionsOf } from '@/domain/distribution/draft'
import { facilitatorsIn } from '@/domain/distribution/handoutDays'
import {
  laterEventsOf,
  toldEventOfDay,
  toldEventsOfPerson,
  type ToldEvent,
} from '@/domain/distribution/toldEvents'
import type { Snapshot } from '@/domain/records'
import { byTime, seminarsOf } from '@/domain/seminars/seminarQueries'
import { addDays, type Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
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
  return writeCalendar(told.day.title || t.exports.untitledDay, eventsOf(snapshot, told), stamp)
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
  const events = inOrder(told).flatMap((event) => eventsOf(snapshot, event))
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
  const events = inOrder(told).flatMap((event) => eventsOf(snapshot, event, `.${personId}`))
  return writeCalendar(snapshot.series.get(seriesId)?.name ?? '', events, stamp)
}

function inOrder(told: readonly ToldEvent[]): ToldEvent[] {
  return [...told].sort((a, b) => byTime(a.day, b.day))
}

/**
 * An entry for each day, so that nobody plans over the second one. A day keeps its UID when the seminar
 * is moved, and the entry of the same day of its programme takes its place.
 */
function eventsOf(snapshot: Snapshot, told: ToldEvent, receiver = ''): CalendarEvent[] {
  const { id, day } = told.day
  const first = firstEvent(snapshot, told, `${id}${receiver}@lederdag`)
  const later = laterEventsOf(snapshot, told).map(({ offset, startTime, endTime, cancelled }) => ({
    ...first,
    uid: `${id}.day${offset}${receiver}@lederdag`,
    cancelled,
    title: titleOf(told, cancelled),
    day: addDays(day, offset),
    startTime,
    endTime,
  }))
  return [first, ...later]
}

function titleOf({ day }: ToldEvent, cancelled: boolean): string {
  const title = day.title || t.exports.untitledDay
  return cancelled ? t.exports.cancelledTitle(title) : title
}

function firstEvent(snapshot: Snapshot, told: ToldEvent, uid: string): CalendarEvent {
  const { day, cancelled } = told
  const facilitators = facilitatorsIn(snapshot, day)
  return {
    uid,
    cancelled,
    day: day.day,
    startTime: day.startTime,
    endTime: day.endTime,
    title: titleOf(told, cancelled),
    place: day.place,
    description:
      facilitators.length > 0 ? t.exports.facilitatedBy(facilitators.map(({ name }) => name)) : '',
    organiser: facilitators.find(({ email }) => email !== ''),
  }
}
