/** What calendars were last told about an event: a day, or the seat of one person on a day. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { versionsOf } from './draft'
import type { DistributionVersion, ToldLaterDay } from './placement'
import { dayIn, dayNow, heldDay, knowsDays, type ToldDay } from './toldDays'

export interface ToldEvent {
  /** As last told, while the event was on if it ever was; a day that no version tells of, as it is now. */
  readonly day: ToldDay
  /** The day is lost or, for a person, the seat. */
  readonly cancelled: boolean
}

/** A day after the first of an event over several days. */
export interface ToldLaterEvent extends ToldLaterDay {
  /** The whole event is lost, or this day of it is gone since an earlier version told of it. */
  readonly cancelled: boolean
}

/** The days after the first, in order; of a version that does not know them, as they are now. */
export function laterEventsOf(snapshot: Snapshot, { day, cancelled }: ToldEvent): ToldLaterEvent[] {
  const events = new Map<number, ToldLaterEvent>()
  for (const { days } of snapshot.distributionVersions.values()) {
    for (const later of days[day.id]?.laterDays ?? []) {
      events.set(later.offset, { ...later, cancelled: true })
    }
  }
  for (const later of day.laterDays ?? dayNow(snapshot, day.id)?.laterDays ?? []) {
    events.set(later.offset, { ...later, cancelled })
  }
  return [...events.values()].sort((a, b) => a.offset - b.offset)
}

/** @returns null when the seminar is gone and no version knows the day */
export function toldEventOfDay(
  snapshot: Snapshot,
  seriesId: Id | null,
  seminarId: Id,
): ToldEvent | null {
  const versions = seriesId === null ? [] : versionsOf(snapshot, seriesId)
  const told = lastTold(snapshot, versions, seminarId, () => true)
  if (told) return told
  // Told as cancelled and never otherwise: a revival is news only once it is published.
  const version = versions.findLast(({ days }) => days[seminarId] !== undefined)
  const lost = version ? dayIn(snapshot, version, seminarId) : null
  if (lost) return { day: lost, cancelled: true }
  const day = dayNow(snapshot, seminarId)
  return day && { day, cancelled: day.cancelled }
}

/** Every day that a version gave the person, in no particular order; days without facts are left out. */
export function toldEventsOfPerson(snapshot: Snapshot, seriesId: Id, personId: Id): ToldEvent[] {
  const versions = versionsOf(snapshot, seriesId)
  const given = new Set(versions.flatMap(({ seats }) => seats[personId] ?? []))
  return [...given].flatMap(
    (seminarId) =>
      lastTold(snapshot, versions, seminarId, ({ seats }) => seats[personId] === seminarId) ?? [],
  )
}

/** @returns null when no version has the event on, or its facts are lost */
function lastTold(
  snapshot: Snapshot,
  versions: readonly DistributionVersion[],
  seminarId: Id,
  has: (version: DistributionVersion) => boolean,
): ToldEvent | null {
  const holdsDay = ({ days }: DistributionVersion) =>
    !knowsDays(days) || heldDay(days, seminarId) !== null
  const version = versions.findLast((each) => has(each) && holdsDay(each))
  const day = version ? dayIn(snapshot, version, seminarId) : null
  return day && { day, cancelled: day.cancelled || version !== versions.at(-1) }
}
