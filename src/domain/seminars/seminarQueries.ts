/** The seminars of a series and those who run them, in the order they take place. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import type { Seminar } from './seminar'

type Timed = Pick<Seminar, 'id' | 'day' | 'startTime'>

/** Earliest first; seminars at the same moment keep one order because the id settles them. */
export function byTime(a: Timed, b: Timed): number {
  return timeKey(a) < timeKey(b) ? -1 : 1
}

function timeKey(seminar: Timed): string {
  return `${seminar.day} ${seminar.startTime} ${seminar.id}`
}

/** All seminars of the series, cancelled ones included. */
export function seminarsOf(snapshot: Snapshot, seriesId: Id): Seminar[] {
  return [...snapshot.seminars.values()]
    .filter((seminar) => seminar.seriesId === seriesId)
    .sort(byTime)
}

/** The seminars of the series that people can still be placed on. */
export function heldSeminarsOf(snapshot: Snapshot, seriesId: Id): Seminar[] {
  return seminarsOf(snapshot, seriesId).filter((seminar) => !seminar.cancelled)
}

/** The people who run the day, in Danish order; facilitators who are gone are left out. */
export function facilitatorsOf(snapshot: Snapshot, seminarId: Id): Person[] {
  const people = new Set<Person>()
  for (const facilitator of snapshot.facilitators.values()) {
    if (facilitator.seminarId !== seminarId) continue
    const person = snapshot.people.get(facilitator.personId)
    if (person) people.add(person)
  }
  return sortedByName(people)
}

/** What a seminar is called: its own title, or the name of its series; empty when it has neither. */
export function nameOfSeminar(
  snapshot: Snapshot,
  { title, seriesId }: Pick<Seminar, 'title' | 'seriesId'>,
): string {
  return title || (snapshot.series.get(seriesId ?? '')?.name ?? '')
}
