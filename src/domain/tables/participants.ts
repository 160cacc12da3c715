/** Who comes to a seminar. */
import { hasDeclined } from '../distribution/cancellations'
import { draftOf } from '../distribution/draft'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'

/**
 * Those who have the day in the draft, and have not cancelled it, in Danish order. The draft and not
 * the published version, because whoever turned up or was moved since must have a chair as well.
 */
export function participantsOf(snapshot: Snapshot, seminarId: Id): Person[] {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar || seminar.seriesId === null) return []
  const declined = hasDeclined(snapshot)
  const people: Person[] = []
  for (const [personId, placement] of draftOf(snapshot, seminar.seriesId)) {
    const person = snapshot.people.get(personId)
    if (!person || placement.seminarId !== seminarId || declined(personId, seminar)) continue
    people.push(person)
  }
  return sortedByName(people)
}
