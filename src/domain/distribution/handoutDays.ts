/** Who comes on which day, as it is handed out: the rows behind lists, badges, files and print. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { facilitatorsOf, heldSeminarsOf } from '../seminars/seminarQueries'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { latestVersion } from './draft'
import { pathTo } from './mirrorValues'
import { publishableSeats } from './versions'

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

/**
 * The days that are held, in order, each with its people; cancelled days and people who are gone
 * are left out.
 * @param source the working draft, or the latest published version
 */
export function handoutDays(
  snapshot: Snapshot,
  seriesId: Id,
  source: 'draft' | 'published',
): HandoutDay[] {
  const seats =
    source === 'draft'
      ? publishableSeats(snapshot, seriesId)
      : (latestVersion(snapshot, seriesId)?.seats ?? {})
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

function handoutPerson(snapshot: Snapshot, person: Person): HandoutPerson {
  const path = person.unitId === null ? [] : pathTo(snapshot, person.unitId)
  const administration = path.find(({ kind }) => kind === 'administration') ?? path[0]
  const { id, name, title, email, phone, leaderOf, workplace, level } = person
  const unit = path.at(-1)?.name ?? ''
  const place = { unit, administration: administration?.name ?? '' }
  return { id, name, title, email, phone, leaderOf, workplace, level, ...place }
}
