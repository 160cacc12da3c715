/** People by name in sentences, told apart where two share one. */
import { distinctionOf } from '@/domain/people/namesakes'
import type { Person } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'

/** "Anna Berg", or "Mette Jensen (Byggeri)" beside another Mette Jensen. */
export function nameOf(snapshot: Snapshot, person: Person): string {
  const marks = distinctionOf(snapshot, person)
  return marks.length > 0 ? `${person.name} (${marks.join(', ')})` : person.name
}

/** The name behind an id; empty for somebody who is gone. */
export function nameById(snapshot: Snapshot, personId: Id): string {
  const person = snapshot.people.get(personId)
  return person ? nameOf(snapshot, person) : ''
}

/** "Anna Berg, Bo Dahl og 3 andre"; people who are gone are left out. */
export function namesOf(snapshot: Snapshot, personIds: readonly Id[], limit?: number): string {
  const names = personIds.map((id) => nameById(snapshot, id)).filter(Boolean)
  return listedFew(names, t.board.others, limit)
}
