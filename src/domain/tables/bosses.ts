/** Who reports to whom among a group of people. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { unitPath } from '../units/unitTree'

/**
 * Pairs of a person and their boss, where both are among the people. The boss is the manager in the
 * register or, where none is named, whoever leads at a higher level in the person's own unit or else
 * in the nearest unit above that has such a leader.
 */
export function bossPairs(snapshot: Snapshot, people: readonly Person[]): [Id, Id][] {
  const present = new Set(people.map(({ id }) => id))
  const bossesOf = bossFinder(snapshot)
  return people.flatMap((person) =>
    bossesOf(person)
      .filter((bossId) => present.has(bossId) && bossId !== person.id)
      .map((bossId): [Id, Id] => [bossId, person.id]),
  )
}

function bossFinder(snapshot: Snapshot): (person: Person) => Id[] {
  const inUnit = groupBy([...snapshot.people.values()], ({ unitId }) => unitId)
  return ({ managerId, unitId, level }) => {
    if (managerId !== null && snapshot.people.has(managerId)) return [managerId]
    if (level === null) return []
    for (const unit of unitPath(snapshot.units, unitId).reverse()) {
      const above = (inUnit.get(unit.id) ?? []).filter(
        (other) => other.level !== null && other.level < level,
      )
      const nearest = Math.max(...above.map((other) => other.level ?? 0))
      if (above.length > 0) {
        return above.filter((other) => other.level === nearest).map(({ id }) => id)
      }
    }
    return []
  }
}
