/** Which days of a series a person can come on, and why not on the others. */
import type { BlockReason } from '../distribution/problem'
import type { Absence } from '../people/absence'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { unitsBelow } from '../units/unitsBelow'
import type { Seminar } from './seminar'
import { daysOfSeminar } from './seminarDays'
import { seminarsOf } from './seminarQueries'
import { groupBy } from '../shared/groupBy'

/** Seminar id -> why not. A seminar that is not named is possible. */
export type BlockedDays = Readonly<Record<Id, BlockReason>>

export interface Eligibility {
  /** All seminars of the series in order, cancelled ones included. */
  readonly seminars: readonly Seminar[]
  blockedFor(person: Person): BlockedDays
  /** The seminars that nothing speaks against, in order. */
  possibleFor(person: Person): Seminar[]
}

/**
 * Prepares the question for many people: absences and units are looked up once. When several
 * reasons hold, the one that lies with the day comes before the one that lies with the person.
 */
export function eligibilityOf(snapshot: Snapshot, seriesId: Id): Eligibility {
  const seminars = seminarsOf(snapshot, seriesId)
  const admits = new Map(seminars.map((seminar) => [seminar.id, admissionTo(snapshot, seminar)]))
  const days = new Map(
    seminars.map((seminar) => [seminar.id, daysOfSeminar(snapshot, seminar).map(({ day }) => day)]),
  )
  const absences = absencesByPerson(snapshot)
  const reasonAgainst = (person: Person, seminar: Seminar): BlockReason | null => {
    if (seminar.cancelled) return 'cancelled'
    if (!admits.get(seminar.id)?.(person)) return 'notEligible'
    const away = isAwayOnAny(absences.get(person.id) ?? [], days.get(seminar.id) ?? [])
    return away ? 'absent' : null
  }
  return {
    seminars,
    blockedFor(person) {
      const blocked: Record<Id, BlockReason> = {}
      for (const seminar of seminars) {
        const reason = reasonAgainst(person, seminar)
        if (reason !== null) blocked[seminar.id] = reason
      }
      return blocked
    },
    possibleFor: (person) => seminars.filter((seminar) => reasonAgainst(person, seminar) === null),
  }
}

export interface PossibleDays {
  readonly possible: readonly Seminar[]
  readonly blocked: BlockedDays
}

/** The same for one person. For many people prepare with `eligibilityOf`. */
export function possibleDays(snapshot: Snapshot, seriesId: Id, person: Person): PossibleDays {
  const eligibility = eligibilityOf(snapshot, seriesId)
  return { possible: eligibility.possibleFor(person), blocked: eligibility.blockedFor(person) }
}

/** A test of whether the seminar is for the person: those of its units with all below them. */
export function admissionTo(snapshot: Snapshot, seminar: Seminar): (person: Person) => boolean {
  if (seminar.eligibleUnitIds.length === 0) return () => true
  const units = unitsBelow(snapshot, seminar.eligibleUnitIds)
  return (person) => person.unitId !== null && units.has(person.unitId)
}

/** Person id -> when that person is away. */
export function absencesByPerson(snapshot: Snapshot): ReadonlyMap<Id, readonly Absence[]> {
  return groupBy(snapshot.absences.values(), ({ personId }) => personId)
}

/** From and to, both away; all that is asked of an absence here. */
type AwayDays = Pick<Absence, 'from' | 'to'>

/** Whether one of the absences covers the day; first and last day count as away. */
export function isAway(absences: readonly Pick<Absence, 'from' | 'to'>[], day: Day): boolean {
  return absences.some((absence) => absence.from <= day && day <= absence.to)
}

/** Whoever misses one of several days misses the seminar. */
export function isAwayOnAny(absences: readonly AwayDays[], days: readonly Day[]): boolean {
  return absences.length > 0 && days.some((day) => isAway(absences, day))
}
