/** Who has sat together on earlier days: at the tables of a plan, or on a day small enough to meet all. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { byTime } from '../seminars/seminarQueries'
import type { Id } from '../shared/id'
import { participantsOf } from './participants'
import { roundSeats, tablesOfSeminar } from './seminarTables'
import { tableGroups } from './tableGroups'

/** On a day of so many, everybody has spoken with everybody. */
const smallDay = 12

/**
 * Groups of at least two of the people, one for each table and round, and for each small day, before
 * the seminar. Days that were cancelled brought nobody together.
 */
export function metBeforeOf(snapshot: Snapshot, seminar: Seminar, people: ReadonlySet<Id>): Id[][] {
  return [...snapshot.seminars.values()]
    .filter(({ day, cancelled }) => day < seminar.day && !cancelled)
    .sort(byTime)
    .flatMap((earlier) => meetingsOn(snapshot, earlier.id))
    .map((group) => group.filter((id) => people.has(id)))
    .filter((group) => group.length > 1)
}

function meetingsOn(snapshot: Snapshot, seminarId: Id): Id[][] {
  const own = tablesOfSeminar(snapshot, seminarId)
  const atTables = own ? tableGroups(roundSeats(own, own.seats.keys())) : []
  if (atTables.length > 0) return atTables
  const everybody = participantsOf(snapshot, seminarId).map(({ id }) => id)
  return everybody.length <= smallDay ? [everybody] : []
}
