/** Who comes on which day, as it is handed out: the rows behind lists, badges, files and print. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { facilitatorsOf, heldSeminarsOf } from '../seminars/seminarQueries'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { administrationOf } from '../units/unitTree'
import { latestVersion } from './draft'
import { publishableSeats, type Seats } from './versions'

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
  readonly seminar: Seminar
  /** In Danish order by name. */
  readonly people: readonly HandoutPerson[]
  readonly facilitators: readonly HandoutPerson[]
}

/** The working draft, the latest published version, or the version with the given id. */
export type HandoutSource = 'draft' | 'published' | { readonly versionId: Id }

/**
 * The days that are held, in order, each with its people; cancelled days and people who are gone
 * are left out.
 */
export function handoutDays(snapshot: Snapshot, seriesId: Id, source: HandoutSource): HandoutDay[] {
  const seats = seatsOf(snapshot, seriesId, source)
  const byDay = new Map<Id, Person[]>()
  for (const [personId, seminarId] of Object.entries(seats)) {
    const person = snapshot.people.get(personId)
    if (!person) continue
    const known = byDay.get(seminarId)
    if (known) known.push(person)
    else byDay.set(seminarId, [person])
  }
  const handout = (person: Person) => handoutPerson(snapshot, person)
  return heldSeminarsOf(snapshot, seriesId).map((seminar) => ({
    seminar,
    people: sortedByName(byDay.get(seminar.id) ?? []).map(handout),
    facilitators: facilitatorsOf(snapshot, seminar.id).map(handout),
  }))
}

/** Who is handed out where; empty when the version is not there. */
export function seatsOf(snapshot: Snapshot, seriesId: Id, source: HandoutSource): Seats {
  if (source === 'draft') return publishableSeats(snapshot, seriesId)
  if (source === 'published') return latestVersion(snapshot, seriesId)?.seats ?? {}
  const version = snapshot.distributionVersions.get(source.versionId)
  return version?.seriesId === seriesId ? version.seats : {}
}

function handoutPerson(snapshot: Snapshot, person: Person): HandoutPerson {
  const { id, name, title, email, phone, leaderOf, workplace, level } = person
  const { units } = snapshot
  const unit = units.get(person.unitId ?? '')?.name ?? ''
  const administration = administrationOf(units, person.unitId)?.name ?? ''
  return { id, name, title, email, phone, leaderOf, workplace, level, unit, administration }
}
