/** Who runs a day: add and remove facilitators. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { SeminarRefusal } from './seminarFields'

interface Facilitation {
  readonly seminarId: Id
  readonly personId: Id
}

export const addFacilitator = defineCommand(
  'seminar.addFacilitator',
  ({ snapshot, newId }, { seminarId, personId }: Facilitation): Result<Change, SeminarRefusal> => {
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'seminar.unknown' })
    const person = snapshot.people.get(personId)
    if (!person) return fail({ type: 'seminar.unknownPerson' })
    const already = [...snapshot.facilitators.values()].some(
      (known) => known.seminarId === seminarId && known.personId === personId,
    )
    if (already) return fail({ type: 'seminar.alreadyFacilitator', details: { name: person.name } })
    const draft = new ChangeDraft(snapshot)
    draft.add('facilitators', { id: newId(), seminarId, personId })
    return ok(draft.build())
  },
)

/** Removes every such record, should two people have added the same facilitator at once. */
export const removeFacilitator = defineCommand(
  'seminar.removeFacilitator',
  ({ snapshot }, { seminarId, personId }: Facilitation): Result<Change, SeminarRefusal> => {
    const draft = new ChangeDraft(snapshot)
    for (const known of snapshot.facilitators.values()) {
      if (known.seminarId === seminarId && known.personId === personId) {
        draft.remove('facilitators', known.id)
      }
    }
    return ok(draft.build())
  },
)

/** Writes into the draft that exactly these people run the day; people who are gone are left out. */
export function setFacilitators(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  seminarId: Id,
  personIds: readonly Id[],
): void {
  const missing = new Set(personIds.filter((id) => snapshot.people.has(id)))
  for (const known of snapshot.facilitators.values()) {
    if (known.seminarId !== seminarId || missing.delete(known.personId)) continue
    draft.remove('facilitators', known.id)
  }
  for (const personId of missing) draft.add('facilitators', { id: newId(), seminarId, personId })
}
