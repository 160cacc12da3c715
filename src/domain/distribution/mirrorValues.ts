/** What a day can mirror of a person: administration, centre, level, workplace and seniority. */
import { format, parseISO, subYears } from 'date-fns'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { MirrorAttribute } from '../series/series'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import type { Unit } from '../units/unit'
import { unitPath } from '../units/unitTree'
import type { AttributeValue } from './balance'

/** Whole years in the house at the first day of the series; the text room names the bands. */
export const seniorityBands = ['under2', '2to10', 'over10', 'unknown'] as const
export type SeniorityBand = (typeof seniorityBands)[number]

/**
 * Reads the values of many people; the unit tree is walked once per unit.
 * @param firstDay the day that seniority is counted at; null makes every band `unknown`
 * @returns unit ids for administration and unit, the level as text, the workplace as written
 */
export function mirrorValuesOf(
  snapshot: Snapshot,
  firstDay: Day | null,
): (person: Person, attribute: MirrorAttribute) => AttributeValue {
  const placesInTree = new Map<Id, PlaceInTree>()
  const placeOf = (unitId: Id): PlaceInTree => {
    const known = placesInTree.get(unitId)
    if (known) return known
    const place = placeInTree(unitPath(snapshot.units, unitId))
    placesInTree.set(unitId, place)
    return place
  }
  const bandOf = seniorityAt(firstDay)
  return (person, attribute) => {
    switch (attribute) {
      case 'administration':
        return person.unitId === null ? null : placeOf(person.unitId).administration
      case 'unit':
        return person.unitId === null ? null : placeOf(person.unitId).centre
      case 'level':
        return person.level === null ? null : String(person.level)
      case 'workplace':
        return person.workplace.trim() || null
      case 'seniority':
        return bandOf(person.hiredOn)
    }
  }
}

/**
 * Puts a date of hire into its band; exactly two years is `2to10`, exactly ten is `over10`. The two
 * limits are found once, because counting years back for every person would cost more than the rest.
 */
function seniorityAt(day: Day | null): (hiredOn: Day | null) => SeniorityBand {
  if (day === null) return () => 'unknown'
  const twoYears = yearsBefore(day, 2)
  const tenYears = yearsBefore(day, 10)
  return (hiredOn) => {
    if (hiredOn === null) return 'unknown'
    if (hiredOn > twoYears) return 'under2'
    return hiredOn > tenYears ? '2to10' : 'over10'
  }
}

interface PlaceInTree {
  readonly administration: Id | null
  readonly centre: Id | null
}

/**
 * The administration as in `administrationOf`. The centre level is the first centre or secretariat
 * below it, else whatever unit comes next, else the administration.
 */
function placeInTree(path: readonly Unit[]): PlaceInTree {
  const top = Math.max(
    path.findLastIndex(({ kind }) => kind === 'administration'),
    0,
  )
  const below = path.slice(top + 1)
  const centre = below.find(({ kind }) => kind === 'centre' || kind === 'secretariat') ?? below[0]
  const administration = path[top]?.id ?? null
  return { administration, centre: centre?.id ?? administration }
}

function yearsBefore(day: Day, years: number): Day {
  return format(subYears(parseISO(day), years), 'yyyy-MM-dd')
}
