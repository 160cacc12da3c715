/** Who sits together at the tables of a plan. */
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import type { TableSeats } from './problem'

/** Table id -> who sits there in the round. */
export function peopleByTable(round: Readonly<Record<Id, Id>>): Map<Id, Id[]> {
  return groupBy(Object.keys(round), (personId) => round[personId] ?? null)
}

/** The people at each table that is taken, round by round. */
export function tableGroups(seats: TableSeats): Id[][] {
  return seats.flatMap((round) => [...peopleByTable(round).values()])
}
