/** When each person has to be there, as it may be told to anybody: without closed items and their times. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { Attendance } from './attendance'
import { openDays, withoutClosed } from './openView'
import { timesIn, timesOfAll, type TimeSpan } from './personalTimes'
import { scheduleOf } from './schedule'

export interface PersonTimes {
  readonly person: Person
  readonly spans: readonly TimeSpan[]
}

/** Everybody with a time at the seminar, in Danish order; whoever is only at closed items is not in it. */
export function openTimesOfAll(snapshot: Snapshot, seminarId: Id): PersonTimes[] {
  const open = withoutClosed(snapshot)
  const days = openDays(scheduleOf(open, seminarId))
  const attendance = new Attendance(open, seminarId)
  const spans = new Map<Id, readonly TimeSpan[]>()
  for (const id of timesOfAll(open, seminarId).keys()) {
    spans.set(id, timesIn(days, attendance, id))
  }
  const people = [...spans].flatMap(([id, own]) =>
    own.length > 0 ? (snapshot.people.get(id) ?? []) : [],
  )
  return sortedByName(people).map((person) => ({ person, spans: spans.get(person.id) ?? [] }))
}
