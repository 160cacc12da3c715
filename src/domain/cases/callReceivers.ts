/** Whom a call for cases can be sent to. */
import { groupsOfSeminar, membersOf } from '../groups/groupQueries'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { unitsBelow } from '../units/unitsBelow'

/** Everybody in a group that prepares the seminar or its series, each once, in Danish order. */
export function groupReceivers(snapshot: Snapshot, seminarId: Id): Person[] {
  const people = groupsOfSeminar(snapshot, seminarId).flatMap((group) => membersOf(snapshot, group))
  return sortedByName(new Set(people.map(({ person }) => person)))
}

/** The leaders in these units and all units below them, in Danish order. */
export function unitReceivers(snapshot: Snapshot, unitIds: readonly Id[]): Person[] {
  const reached = unitsBelow(snapshot, unitIds)
  return sortedByName(
    [...snapshot.people.values()].filter(
      ({ level, unitId }) => level !== null && unitId !== null && reached.has(unitId),
    ),
  )
}
