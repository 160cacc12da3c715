/** Says at once whether the seats of a series can hold its audience. */
import type { BlockReason } from '../distribution/problem'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { audienceOf } from '../series/audience'
import { eligibilityOf } from './eligibility'
import { mostSeated } from './mostSeated'
import type { Seminar } from './seminar'

/** From what stops everything to what is fine; the first that holds is said. */
export type CapacityVerdict =
  | 'noPeople'
  | 'noDays'
  | 'tooFewSeats'
  | 'tooFewPeople'
  /** Some people can come on no day at all. */
  | 'peopleWithoutDay'
  /** Enough seats altogether, but not on the days that people can come. */
  | 'seatsOnWrongDays'
  /** A day that too few people can come on to reach its minimum. */
  | 'dayTooEmpty'
  | 'fits'

export interface DayCapacity {
  readonly seminar: Seminar
  /** People of the audience who can come on this day. */
  readonly canCome: number
  /** ... and on no other. */
  readonly onlyThisDay: number
}

export interface Capacity {
  readonly verdict: CapacityVerdict
  readonly people: number
  /** Sums over the days that are held. */
  readonly seatsMin: number
  readonly seatsMax: number
  /** The most people that can be seated when each keeps to the days possible for them. */
  readonly canBeSeated: number
  readonly withoutDay: readonly {
    readonly person: Person
    readonly reasons: readonly BlockReason[]
  }[]
  /** The days that are held, in order. */
  readonly days: readonly DayCapacity[]
}

export function capacityOf(snapshot: Snapshot, seriesId: Id): Capacity {
  const audience = audienceOf(snapshot, seriesId)
  const eligibility = eligibilityOf(snapshot, seriesId)
  const seminars = eligibility.seminars.filter((seminar) => !seminar.cancelled)
  const choices = audience.map((person) => eligibility.possibleFor(person).map(({ id }) => id))
  const days = seminars.map((seminar) => ({
    seminar,
    canCome: choices.filter((possible) => possible.includes(seminar.id)).length,
    onlyThisDay: choices.filter(([first, ...more]) => first === seminar.id && more.length === 0)
      .length,
  }))
  const seats = new Map(seminars.map((seminar) => [seminar.id, seminar.seatsMax]))
  const figures = {
    people: audience.length,
    seatsMin: seminars.reduce((sum, { seatsMin }) => sum + seatsMin, 0),
    seatsMax: seminars.reduce((sum, { seatsMax }) => sum + seatsMax, 0),
    canBeSeated: mostSeated(choices, seats),
    withoutDay: audience
      .filter((_, index) => choices[index]?.length === 0)
      .map((person) => ({ person, reasons: reasonsOf(eligibility.blockedFor(person)) })),
    days,
  }
  return { ...figures, verdict: verdictOf(figures) }
}

function verdictOf(capacity: Omit<Capacity, 'verdict'>): CapacityVerdict {
  const { people, seatsMin, seatsMax, canBeSeated, withoutDay, days } = capacity
  if (people === 0) return 'noPeople'
  if (days.length === 0) return 'noDays'
  if (people > seatsMax) return 'tooFewSeats'
  if (people < seatsMin) return 'tooFewPeople'
  if (withoutDay.length > 0) return 'peopleWithoutDay'
  if (canBeSeated < people) return 'seatsOnWrongDays'
  return days.some((day) => day.canCome < day.seminar.seatsMin) ? 'dayTooEmpty' : 'fits'
}

function reasonsOf(blocked: Readonly<Record<Id, BlockReason>>): BlockReason[] {
  return [...new Set(Object.values(blocked))].filter((reason) => reason !== 'cancelled')
}
