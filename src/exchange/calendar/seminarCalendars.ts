/** Calendar files of days and of people, made from what is published. */
import { versionsOf } from '@/domain/distribution/draft'
import type { DistributionVersion } from '@/domain/distribution/placement'
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { byTime, facilitatorsOf, seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'
import { writeCalendar, type CalendarEvent } from './writeCalendar'

/**
 * The calendar of one day. Its SEQUENCE counts the versions that changed who comes, and the loss of
 * the day.
 * @param stamp when the file is made
 * @returns null when the seminar is gone
 */
export function calendarOfSeminar(
  snapshot: Snapshot,
  seminarId: Id,
  stamp: Instant,
): string | null {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return null
  return writeCalendar(titleOf(snapshot, seminar), [dayEvent(snapshot, seminar)], stamp)
}

/** The calendar of all days of a series, cancelled ones as cancelled. */
export function calendarOfSeries(snapshot: Snapshot, seriesId: Id, stamp: Instant): string | null {
  const series = snapshot.series.get(seriesId)
  if (!series) return null
  const events = seminarsOf(snapshot, seriesId).map((seminar) => dayEvent(snapshot, seminar))
  return writeCalendar(series.name, events, stamp)
}

/**
 * The calendar of one person in one series: the day of the latest version, and as cancelled every
 * day that an earlier version gave and a later one took back. SEQUENCE counts the versions that gave
 * or took the day after the first, and the loss of the day itself.
 * @returns null when the person was never given a day
 */
export function calendarOfPerson(
  snapshot: Snapshot,
  seriesId: Id,
  personId: Id,
  stamp: Instant,
): string | null {
  const versions = versionsOf(snapshot, seriesId)
  const given = new Set(versions.flatMap(({ seats }) => seats[personId] ?? []))
  const seminars = [...given].flatMap((id) => snapshot.seminars.get(id) ?? []).sort(byTime)
  if (seminars.length === 0) return null
  const events = seminars.map((seminar) => {
    const has = (version: DistributionVersion) => version.seats[personId] === seminar.id
    const left = !versions.some((version, index) => index === versions.length - 1 && has(version))
    return eventOf(snapshot, seminar, {
      uid: `${seminar.id}.${personId}@lederdag`,
      changes: changesOf(versions, (version) => String(has(version)), 'false'),
      left,
    })
  })
  return writeCalendar(snapshot.series.get(seriesId)?.name ?? '', events, stamp)
}

function dayEvent(snapshot: Snapshot, seminar: Seminar): CalendarEvent {
  const versions = seminar.seriesId === null ? [] : versionsOf(snapshot, seminar.seriesId)
  const people = ({ seats }: DistributionVersion) =>
    Object.keys(seats)
      .filter((personId) => seats[personId] === seminar.id)
      .sort()
      .join(' ')
  return eventOf(snapshot, seminar, {
    uid: `${seminar.id}@lederdag`,
    changes: changesOf(versions, people, ''),
    left: false,
  })
}

/** How often a value changed from version to version after it was first anything but nothing. */
function changesOf(
  versions: readonly DistributionVersion[],
  valueOf: (version: DistributionVersion) => string,
  nothing: string,
): number {
  const values = versions.map(valueOf)
  const since = values.slice(values.findIndex((value) => value !== nothing))
  return since.filter((value, index) => index > 0 && value !== since[index - 1]).length
}

function eventOf(
  snapshot: Snapshot,
  seminar: Seminar,
  { uid, changes, left }: { uid: string; changes: number; left: boolean },
): CalendarEvent {
  const facilitators = facilitatorsOf(snapshot, seminar.id)
  const lost = seminar.cancelled && !left
  const title = titleOf(snapshot, seminar)
  return {
    uid,
    sequence: changes + (lost ? 1 : 0),
    cancelled: left || lost,
    day: seminar.day,
    startTime: seminar.startTime,
    endTime: seminar.endTime,
    title: left || lost ? t.exports.cancelledTitle(title) : title,
    place: seminar.place,
    description:
      facilitators.length > 0 ? t.exports.facilitatedBy(facilitators.map(({ name }) => name)) : '',
    organiser: facilitators.find(({ email }) => email !== ''),
  }
}

function titleOf(snapshot: Snapshot, seminar: Seminar): string {
  if (seminar.title !== '') return seminar.title
  const series = seminar.seriesId === null ? undefined : snapshot.series.get(seminar.seriesId)
  return series?.name ?? t.exports.untitledDay
}
