/** The register as it is shown: every person with the names of unit, administration and manager. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { administrationOf, unitPath } from '../units/unitTree'
import { findDuplicates, type Pair } from './duplicates'
import { identityOfPerson } from './importMatches'
import type { Person } from './person'

export interface PersonRow {
  readonly person: Person
  /** From the administration down to the person's own unit. */
  readonly unitPath: readonly string[]
  readonly unitName: string
  readonly administrationName: string
  readonly managerName: string
  /** Whom the person stands in for. */
  readonly deputyOfName: string
}

/** One row per person, in the order of the register; sorting is the page's. */
export function peopleList(snapshot: Snapshot): PersonRow[] {
  const placeById = new Map<
    Id | null,
    Pick<PersonRow, 'unitPath' | 'unitName' | 'administrationName'>
  >()
  const placeOf = (unitId: Id | null) => {
    const known = placeById.get(unitId)
    if (known) return known
    const names = unitPath(snapshot.units, unitId).map(({ name }) => name)
    const place = {
      unitPath: names,
      unitName: names.at(-1) ?? '',
      administrationName: administrationOf(snapshot.units, unitId)?.name ?? '',
    }
    placeById.set(unitId, place)
    return place
  }
  const nameOf = (id: Id | null) => (id && snapshot.people.get(id)?.name) || ''
  return [...snapshot.people.values()].map((person) => ({
    person,
    ...placeOf(person.unitId),
    managerName: nameOf(person.managerId),
    deputyOfName: nameOf(person.deputyOf),
  }))
}

export interface RegisterDuplicate {
  readonly people: readonly [Person, Person]
  readonly certain: boolean
}

/** People who stand in the register twice, for certain or possibly. A warning, never a constraint. */
export function registerDuplicates(snapshot: Snapshot): RegisterDuplicate[] {
  const people = [...snapshot.people.values()]
  const found = findDuplicates(people.map((person) => identityOfPerson(snapshot, person)))
  const named =
    (certain: boolean) =>
    ([a, b]: Pair) => ({
      people: [people[a] as Person, people[b] as Person] as const,
      certain,
    })
  return [...found.certain.map(named(true)), ...found.possible.map(named(false))]
}
