/** What tells people of the same name apart, so that a sentence about one is not read as another. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { Person } from './person'
import { nameKey } from './similarNames'
import { groupBy } from '../shared/groupBy'

const groups = new WeakMap<Snapshot['people'], ReadonlyMap<Id, readonly Person[]>>()

/**
 * As little as is needed: nothing for a name of its own, else the name of the unit, and beside a
 * namesake of the same unit also the workplace or, where that is shared as well, the employee number.
 * @returns the marks in the order they are read; marks that are not filled in are left out
 */
export function distinctionOf({ people, units }: Snapshot, person: Person): string[] {
  const others =
    namesakesIn(people)
      .get(person.id)
      ?.filter(({ id }) => id !== person.id) ?? []
  if (others.length === 0) return []
  const unitOf = ({ unitId }: Person) => units.get(unitId ?? '')?.name ?? ''
  const colleagues = others.filter((other) => unitOf(other) === unitOf(person))
  const marks = [unitOf(person)]
  if (colleagues.length > 0) {
    const sharesPlace = colleagues.some(({ workplace }) => workplace === person.workplace)
    marks.push(sharesPlace ? person.employeeNumber : person.workplace)
  }
  return marks.filter(Boolean)
}

/** Everybody who shares a name -> all of that name. Tables never change, so each is read once. */
function namesakesIn(people: Snapshot['people']): ReadonlyMap<Id, readonly Person[]> {
  const known = groups.get(people)
  if (known) return known
  const byName = groupBy(people.values(), ({ name }) => nameKey(name))
  const shared = [...byName.values()].filter(({ length }) => length > 1)
  const found = new Map(shared.flatMap((sharing) => sharing.map(({ id }) => [id, sharing])))
  groups.set(people, found)
  return found
}
