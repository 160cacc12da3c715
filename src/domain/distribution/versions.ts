/** Published versions beside each other and beside the draft, person by person. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { absencesByPerson, isAway } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { draftOf, latestVersion } from './draft'
import type { DistributionVersion } from './placement'

/** Person id -> seminar id, as a version keeps it. */
export type Seats = DistributionVersion['seats']

export interface SeatDifference {
  readonly personId: Id
  readonly kind: 'added' | 'removed' | 'moved' | 'unchanged'
  /** Seminar ids. */
  readonly from: Id | null
  readonly to: Id | null
}

/** One row for everybody who has a seat in either, those of `from` first. */
export function compareVersions(from: Seats, to: Seats): SeatDifference[] {
  const personIds = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...personIds].map((personId) => {
    const [before, after] = [from[personId] ?? null, to[personId] ?? null]
    return { personId, kind: kindOf(before, after), from: before, to: after }
  })
}

function kindOf(before: Id | null, after: Id | null): SeatDifference['kind'] {
  if (before === after) return 'unchanged'
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

export interface PendingChanges {
  /** The version that people know, or null before the first publication. */
  readonly version: DistributionVersion | null
  /** Only what differs; before the first publication everybody who is placed is `added`. */
  readonly differences: readonly SeatDifference[]
}

/** The latest published version against the draft. */
export function changesSincePublished(snapshot: Snapshot, seriesId: Id): PendingChanges {
  const version = latestVersion(snapshot, seriesId)
  const differences = compareVersions(version?.seats ?? {}, publishableSeats(snapshot, seriesId))
  return { version, differences: differences.filter(({ kind }) => kind !== 'unchanged') }
}

/**
 * What a person has to hear: invited for the first time, another day, another day because the old
 * one is cancelled, no day any more, the old day is cancelled, or the own cancellation is noted.
 */
export type Message =
  'invited' | 'newDay' | 'newDayForLostDay' | 'noDay' | 'lostDay' | 'cancellationNoted'

export interface TellRow {
  readonly person: Person
  /** Empty when none is known. */
  readonly email: string
  readonly oldDay: Seminar | null
  readonly newDay: Seminar | null
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
  const seatsOf = (versionId: Id | null): Seats => {
    const version = versionId === null ? null : snapshot.distributionVersions.get(versionId)
    return version?.seriesId === seriesId ? version.seats : {}
  }
  const differences = compareVersions(seatsOf(fromVersionId), seatsOf(toVersionId)).filter(
    ({ kind }) => kind !== 'unchanged',
  )
  const byPerson = new Map(differences.map((difference) => [difference.personId, difference]))
  const declined = hasDeclined(snapshot)
  const people = [...byPerson.keys()].flatMap((id) => snapshot.people.get(id) ?? [])
  return sortedByName(people).map((person) => {
    const { from, to } = byPerson.get(person.id) as SeatDifference
    const oldDay = seminarOrNull(snapshot, from)
    const newDay = seminarOrNull(snapshot, to)
    const message = messageFor(oldDay, newDay, oldDay !== null && declined(person.id, oldDay))
    return { person, email: person.email, oldDay, newDay, message }
  })
}

/** Whether the person has cancelled the very day. */
export function hasDeclined(snapshot: Snapshot): (personId: Id, seminar: Seminar) => boolean {
  const absences = absencesByPerson(snapshot)
  return (personId, { day }) => {
    const own = absences.get(personId) ?? []
    return isAway(
      own.filter(({ origin }) => origin === 'cancellation'),
      day,
    )
  }
}

function messageFor(oldDay: Seminar | null, newDay: Seminar | null, declined: boolean): Message {
  if (newDay) {
    if (!oldDay) return 'invited'
    return oldDay.cancelled ? 'newDayForLostDay' : 'newDay'
  }
  if (oldDay?.cancelled) return 'lostDay'
  return declined ? 'cancellationNoted' : 'noDay'
}

function seminarOrNull(snapshot: Snapshot, seminarId: Id | null): Seminar | null {
  return seminarId === null ? null : (snapshot.seminars.get(seminarId) ?? null)
}
