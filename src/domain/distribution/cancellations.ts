/** Who has cancelled a day that was published, until a new version says what became of it. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { isAway } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import { audienceOf } from '../series/audience'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { draftOf, latestVersion } from './draft'
import { dayIn, type ToldDay } from './toldDays'

export interface Cancellation {
  readonly person: Person
  /** The day as the person was told of it. */
  readonly day: ToldDay
}

/** Whether the person has cancelled the very day. */
export function hasDeclined(
  snapshot: Snapshot,
): (personId: Id, seminar: Pick<Seminar, 'day'>) => boolean {
  const cancellations = [...snapshot.absences.values()].filter(
    ({ origin }) => origin === 'cancellation',
  )
  return (personId, { day }) =>
    isAway(
      cancellations.filter((absence) => absence.personId === personId),
      day,
    )
}

/** Person id -> the day of the latest version that the person has cancelled; empty before the first. */
export function cancellationsOf(snapshot: Snapshot, seriesId: Id): ReadonlyMap<Id, Cancellation> {
  const cancelled = new Map<Id, Cancellation>()
  const version = latestVersion(snapshot, seriesId)
  if (!version) return cancelled
  const declined = hasDeclined(snapshot)
  for (const [personId, seminarId] of Object.entries(version.seats)) {
    const person = snapshot.people.get(personId)
    const day = person && dayIn(snapshot, version, seminarId)
    if (day && declined(personId, day)) cancelled.set(personId, { person, day })
  }
  return cancelled
}

/** Those of them who take no part any more: without a seat, and out of the audience; in Danish order. */
export function leaversOf(snapshot: Snapshot, seriesId: Id): Cancellation[] {
  const cancelled = cancellationsOf(snapshot, seriesId)
  if (cancelled.size === 0) return []
  const draft = draftOf(snapshot, seriesId)
  const audience = new Set(audienceOf(snapshot, seriesId).map(({ id }) => id))
  const gone = [...cancelled.values()]
    .map(({ person }) => person)
    .filter(({ id }) => !draft.has(id) && !audience.has(id))
  return sortedByName(gone).flatMap(({ id }) => cancelled.get(id) ?? [])
}
