/** The register as it is shown: every person with the names of unit, administration and manager. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { administrationOf, unitPath } from '../units/unitTree'
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

/** One row per person, in the order of the register; an unchanged person keeps the very same row. */
export function peopleList(snapshot: Snapshot): PersonRow[] {
  const nameOf = (id: Id | null) => (id && snapshot.people.get(id)?.name) || ''
  const placeOf = placesIn(snapshot.units)
  return [...snapshot.people.values()].map((person) => {
    const place = placeOf(person.unitId)
    const managerName = nameOf(person.managerId)
    const deputyOfName = nameOf(person.deputyOf)
    const known = knownRows.get(person)
    if (
      known?.unitPath === place.unitPath &&
      known.managerName === managerName &&
      known.deputyOfName === deputyOfName
    ) {
      return known
    }
    const row = { person, ...place, managerName, deputyOfName }
    knownRows.set(person, row)
    return row
  })
}

type Place = Pick<PersonRow, 'unitPath' | 'unitName' | 'administrationName'>

/** Records and tables never change in place, so what was made of them holds as long as they do. */
const knownRows = new WeakMap<Person, PersonRow>()
const knownPlaces = new WeakMap<Snapshot['units'], Map<Id | null, Place>>()

function placesIn(units: Snapshot['units']): (unitId: Id | null) => Place {
  const places = knownPlaces.get(units) ?? new Map<Id | null, Place>()
  knownPlaces.set(units, places)
  return (unitId) => {
    const known = places.get(unitId)
    if (known) return known
    const names = unitPath(units, unitId).map(({ name }) => name)
    const place = {
      unitPath: names,
      unitName: names.at(-1) ?? '',
      administrationName: administrationOf(units, unitId)?.name ?? '',
    }
    places.set(unitId, place)
    return place
  }
}
