/** Published versions beside each other and beside the draft, person by person. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { absencesByPerson, isAway } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { draftOf, latestVersion } from './draft'
import type { DistributionVersion } from './placement'
import { changedDays, currentDays, dayIn, isRescheduled, type Plan, type ToldDay } from './toldDays'

/** Person id -> seminar id, as a version keeps it. */
export type Seats = DistributionVersion['seats']

export interface SeatDifference {
  readonly personId: Id
  /** `dayChanged` keeps the seat, but the day has another date, time or place. */
  readonly kind: 'added' | 'removed' | 'moved' | 'dayChanged' | 'unchanged'
  /** Seminar ids. */
  readonly from: Id | null
  readonly to: Id | null
}

/**
 * One row for everybody who has a seat in either, those of `from` first. Days are compared where both
 * know them.
 */
export function compareVersions(from: Plan, to: Plan): SeatDifference[] {
  const personIds = new Set([...Object.keys(from.seats), ...Object.keys(to.seats)])
  return [...personIds].map((personId) => {
    const [before, after] = [from.seats[personId] ?? null, to.seats[personId] ?? null]
    const rescheduled = before !== null && isRescheduled(before, from.days, to.days)
    return { personId, kind: kindOf(before, after, rescheduled), from: before, to: after }
  })
}

/** The same of seats alone, as between proposals, which leave the days as they are. */
export function compareSeats(from: Seats, to: Seats): SeatDifference[] {
  return compareVersions({ seats: from, days: {} }, { seats: to, days: {} })
}

function kindOf(before: Id | null, after: Id | null, rescheduled: boolean): SeatDifference['kind'] {
  if (before === after) return rescheduled ? 'dayChanged' : 'unchanged'
  if (before === null) return 'added'
  return after === null ? 'removed' : 'moved'
}

/** The draft as it would be published: seats on days that are held. */
export function publishableSeats(snapshot: Snapshot, seriesId: Id): Seats {
  const seats: Record<Id, Id> = {}
  for (const [personId, { seminarId }] of draftOf(snapshot, seriesId)) {
    const seminar = snapshot.seminars.get(seminarId)
    if (seminar?.seriesId === seriesId && !seminar.cancelled) seats[personId] = seminarId
  }
  return seats
}

/** The draft and the days as they would be published. */
export function publishablePlan(snapshot: Snapshot, seriesId: Id): Plan {
  return { seats: publishableSeats(snapshot, seriesId), days: currentDays(snapshot, seriesId) }
}

/** What is said before anything is published. */
const nothingYet: Plan = { seats: {}, days: {} }

export interface PendingChanges {
  /** The version that people know, or null before the first publication. */
  readonly version: DistributionVersion | null
  /** Only what differs; before the first publication everybody who is placed is `added`. */
  readonly differences: readonly SeatDifference[]
  /** Seminar ids of days that were told otherwise, also where nobody has to hear of it. */
  readonly days: readonly Id[]
  /** People concerned or, when nobody is, days; 0 when there is nothing to publish. */
  readonly count: number
}

/** The latest published version against the draft and the days as they are. */
export function changesSincePublished(snapshot: Snapshot, seriesId: Id): PendingChanges {
  const version = latestVersion(snapshot, seriesId)
  const [told, now] = [version ?? nothingYet, publishablePlan(snapshot, seriesId)]
  const differences = compareVersions(told, now).filter(({ kind }) => kind !== 'unchanged')
  const days = changedDays(told.days, now.days)
  return { version, differences, days, count: differences.length || days.length }
}

/**
 * What a person has to hear: invited for the first time, another day, another day because the old
 * one is cancelled, the same day with another date, time or place, no day any more, the old day is
 * cancelled, or the own cancellation is noted.
 */
export type Message =
  | 'invited'
  | 'newDay'
  | 'newDayForLostDay'
  | 'dayChanged'
  | 'noDay'
  | 'lostDay'
  | 'cancellationNoted'

export interface TellRow {
  readonly person: Person
  /** Empty when none is known. */
  readonly email: string
  /** As each of the two versions tells of it. */
  readonly oldDay: ToldDay | null
  readonly newDay: ToldDay | null
  readonly message: Message
}

/**
 * Whom to tell when going from one version to the other, in Danish order. People and days that have
 * left the records since are left out, because nobody can be told about them.
 * @param fromVersionId null stands for "nothing published yet"
 */
export function whomToTell(
  snapshot: Snapshot,
  seriesId: Id,
  fromVersionId: Id | null,
  toVersionId: Id,
): TellRow[] {
  const planOf = (versionId: Id | null): Plan => {
    const version = versionId === null ? null : snapshot.distributionVersions.get(versionId)
    return version?.seriesId === seriesId ? version : nothingYet
  }
  const [before, after] = [planOf(fromVersionId), planOf(toVersionId)]
  const differences = compareVersions(before, after).filter(({ kind }) => kind !== 'unchanged')
  const byPerson = new Map(differences.map((difference) => [difference.personId, difference]))
  const declined = hasDeclined(snapshot)
  const people = [...byPerson.keys()].flatMap((id) => snapshot.people.get(id) ?? [])
  return sortedByName(people).map((person) => {
    const { from, to } = byPerson.get(person.id) as SeatDifference
    const oldDay = dayIn(snapshot, before, from)
    const newDay = dayIn(snapshot, after, to)
    const isLost = dayIn(snapshot, after, from)?.cancelled ?? false
    const hasCancelled = oldDay !== null && declined(person.id, oldDay)
    const message = messageFor(oldDay, newDay, isLost, hasCancelled)
    return { person, email: person.email, oldDay, newDay, message }
  })
}

/** Whether the person has cancelled the very day. */
export function hasDeclined(
  snapshot: Snapshot,
): (personId: Id, seminar: Pick<Seminar, 'day'>) => boolean {
  const absences = absencesByPerson(snapshot)
  return (personId, { day }) => {
    const own = absences.get(personId) ?? []
    return isAway(
      own.filter(({ origin }) => origin === 'cancellation'),
      day,
    )
  }
}

function messageFor(
  oldDay: ToldDay | null,
  newDay: ToldDay | null,
  isLost: boolean,
  declined: boolean,
): Message {
  if (newDay) {
    if (!oldDay) return 'invited'
    if (oldDay.id === newDay.id) return 'dayChanged'
    return isLost ? 'newDayForLostDay' : 'newDay'
  }
  if (isLost) return 'lostDay'
  return declined ? 'cancellationNoted' : 'noDay'
}
