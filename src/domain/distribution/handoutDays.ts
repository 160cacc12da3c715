/** Who comes on which day, as it is handed out: the rows behind lists, badges, files and print. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { byTime, facilitatorsOf } from '../seminars/seminarQueries'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { administrationOf } from '../units/unitTree'
import { currentDays, dayIn, knowsDays, type Plan, type ToldDay } from './toldDays'
import { publishablePlan } from './versions'

export interface HandoutPerson {
  readonly id: Id
  readonly name: string
  readonly title: string
  readonly email: string
  readonly phone: string
  readonly leaderOf: string
  readonly workplace: string
  readonly level: Person['level']
  /** Names; empty when the person belongs to none. */
  readonly unit: string
  readonly administration: string
}

export interface HandoutDay {
  /** As the chosen version told of it; in the draft, as it is now. */
  readonly seminar: ToldDay
  /** How many may come; null when the day has been removed since. */
  readonly seats: { readonly min: number; readonly max: number } | null
  /** In Danish order by name. */
  readonly people: readonly HandoutPerson[]
  readonly facilitators: readonly HandoutPerson[]
}

/** The working draft, or the version with the given id. */
export type HandoutSource = 'draft' | { readonly versionId: Id }

/**
 * The days that are held, in order, each with its people; cancelled days and people who are gone
 * are left out. A version is handed out as it was told, whatever has become of its days since.
 */
export function handoutDays(snapshot: Snapshot, seriesId: Id, source: HandoutSource): HandoutDay[] {
  const plan = planOf(snapshot, seriesId, source)
  const byDay = peopleByDay(snapshot, plan)
  const handout = (person: Person) => handoutPerson(snapshot, person)
  return heldDaysOf(snapshot, seriesId, plan).map((seminar) => ({
    seminar,
    seats: seatsOn(snapshot, seminar.id),
    people: sortedByName(byDay.get(seminar.id) ?? []).map(handout),
    facilitators: facilitatorsIn(snapshot, seminar).map(handout),
  }))
}

/** The people who run the day: as told or, where that is unknown, as it is now; in Danish order. */
export function facilitatorsIn(snapshot: Snapshot, { id, facilitatorIds }: ToldDay): Person[] {
  if (facilitatorIds === null) return facilitatorsOf(snapshot, id)
  return sortedByName(facilitatorIds.flatMap((personId) => snapshot.people.get(personId) ?? []))
}

/** How many people the plan has on a day, of those who are still in the records. */
export function peopleIn(snapshot: Snapshot, seriesId: Id, source: HandoutSource): number {
  const { seats } = planOf(snapshot, seriesId, source)
  return Object.keys(seats).filter((id) => snapshot.people.has(id)).length
}

const nothing: Plan = { seats: {}, days: {}, facilitating: null }

function planOf(snapshot: Snapshot, seriesId: Id, source: HandoutSource): Plan {
  if (source === 'draft') return publishablePlan(snapshot, seriesId)
  const version = snapshot.distributionVersions.get(source.versionId)
  return version?.seriesId === seriesId ? version : nothing
}

function heldDaysOf(snapshot: Snapshot, seriesId: Id, plan: Plan): ToldDay[] {
  const days = knowsDays(plan.days) ? plan.days : currentDays(snapshot, seriesId)
  return Object.keys(days)
    .flatMap((id) => dayIn(snapshot, plan, id) ?? [])
    .filter(({ cancelled }) => !cancelled)
    .sort(byTime)
}

function peopleByDay(snapshot: Snapshot, { seats }: Plan): Map<Id, Person[]> {
  const byDay = new Map<Id, Person[]>()
  for (const [personId, seminarId] of Object.entries(seats)) {
    const person = snapshot.people.get(personId)
    if (!person) continue
    const known = byDay.get(seminarId)
    if (known) known.push(person)
    else byDay.set(seminarId, [person])
  }
  return byDay
}

function seatsOn(snapshot: Snapshot, seminarId: Id): HandoutDay['seats'] {
  const seminar = snapshot.seminars.get(seminarId)
  return seminar ? { min: seminar.seatsMin, max: seminar.seatsMax } : null
}

/** What is handed out about a person, the names of unit and administration included. */
export function handoutPerson(snapshot: Snapshot, person: Person): HandoutPerson {
  const { id, name, title, email, phone, leaderOf, workplace, level } = person
  const { units } = snapshot
  const unit = units.get(person.unitId ?? '')?.name ?? ''
  const administration = administrationOf(units, person.unitId)?.name ?? ''
  return { id, name, title, email, phone, leaderOf, workplace, level, unit, administration }
}
