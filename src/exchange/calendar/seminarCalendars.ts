/** Calendar files of days and of people, made from what is published. */
import {
  historiesOfPerson,
  historyOfDay,
  type EventHistory,
} from '@/domain/distribution/eventHistory'
import { versionsOf } from '@/domain/distribution/draft'
import type { Snapshot } from '@/domain/records'
import { byTime, facilitatorsOf, seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'
import { writeCalendar, type CalendarEvent } from './writeCalendar'

/**
 * The calendar of one day as the latest version tells of it; a day that no version knows stands
 * there as it is, with SEQUENCE 0.
 * @param stamp when the file is made
 * @returns null when the seminar is gone
 */
export function calendarOfSeminar(
  snapshot: Snapshot,
  seminarId: Id,
  stamp: Instant,
): string | null {
  const seminar = snapshot.seminars.get(seminarId)
  const history = seminar && historyOfDay(snapshot, seminar.seriesId, seminarId)
  if (!history) return null
  const event = dayEvent(snapshot, history)
  return writeCalendar(history.facts.title || t.exports.untitledDay, [event], stamp)
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
  const histories = [...known].flatMap((id) => historyOfDay(snapshot, seriesId, id) ?? [])
  const events = inOrder(histories).map((history) => dayEvent(snapshot, history))
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
  const histories = historiesOfPerson(snapshot, seriesId, personId)
  if (histories.length === 0) return null
  const events = inOrder(histories).map((history) =>
    eventOf(snapshot, history, `${history.seminarId}.${personId}@lederdag`),
  )
  return writeCalendar(snapshot.series.get(seriesId)?.name ?? '', events, stamp)
}

function inOrder(histories: readonly EventHistory[]): EventHistory[] {
  const timed = ({ seminarId, facts }: EventHistory) => ({ ...facts, id: seminarId })
  return [...histories].sort((a, b) => byTime(timed(a), timed(b)))
}

function dayEvent(snapshot: Snapshot, history: EventHistory): CalendarEvent {
  return eventOf(snapshot, history, `${history.seminarId}@lederdag`)
}

/** Who runs the day is not part of what is told: it stands there as it is now. */
function eventOf(
  snapshot: Snapshot,
  { seminarId, changes, facts, cancelled }: EventHistory,
  uid: string,
): CalendarEvent {
  const facilitators = facilitatorsOf(snapshot, seminarId)
  const title = facts.title || t.exports.untitledDay
  return {
    uid,
    sequence: changes,
    cancelled,
    day: facts.day,
    startTime: facts.startTime,
    endTime: facts.endTime,
    title: cancelled ? t.exports.cancelledTitle(title) : title,
    place: facts.place,
    description:
      facilitators.length > 0 ? t.exports.facilitatedBy(facilitators.map(({ name }) => name)) : '',
    organiser: facilitators.find(({ email }) => email !== ''),
  }
}
