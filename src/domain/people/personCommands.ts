/** Adding, editing and removing people; editing many at once is one intent and one undo. */
import type { Change } from '../change'
import { ChangeDraft, usesOfMany, type Use } from '../changeDraft'
import { defineCommand } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { Person } from './person'
import { checkFields, tidyFields, type EditableFields, type PersonRefusal } from './personFields'

export type NewPerson = EditableFields & Pick<Person, 'name'>

/** Adds one person; only the name is needed. */
export const addPerson = defineCommand<NewPerson, PersonRefusal>(
  'person.add',
  ({ snapshot, newId }, input) => {
    const fields = tidyFields(input)
    const id = newId()
    const checked = checkFields(snapshot, id, fields)
    if (!checked.ok) return checked
    const draft = new ChangeDraft(snapshot)
    draft.add('people', { id, ...fields })
    return ok(draft.build())
  },
)

export interface PersonUpdate {
  readonly personId: Id
  readonly fields: EditableFields
}

/** Changes the given fields of one person and no others. */
export const updatePerson = defineCommand<PersonUpdate, PersonRefusal>(
  'person.update',
  ({ snapshot }, { personId, fields }) => withFieldsGiven(snapshot, [personId], () => fields),
)

export interface PeopleUpdate {
  readonly personIds: readonly Id[]
  readonly fields?: EditableFields
  /** Tags to add to and take from what each of them carries already. */
  readonly addTags?: readonly string[]
  readonly removeTags?: readonly string[]
}

/** Gives many people the same values. */
export const updatePeople = defineCommand<PeopleUpdate, PersonRefusal>(
  'people.update',
  ({ snapshot }, { personIds, fields = {}, addTags = [], removeTags = [] }) =>
    withFieldsGiven(snapshot, personIds, (person) => {
      if (addTags.length + removeTags.length === 0) return fields
      const tags = [...(fields.tags ?? person.tags), ...addTags]
      return { ...fields, tags: tags.filter((tag) => !removeTags.includes(tag)) }
    }),
)

/** Removes people with everything that is only theirs: absences, placements, exceptions. */
export const removePeople = defineCommand<{ readonly personIds: readonly Id[] }, PersonRefusal>(
  'people.remove',
  ({ snapshot }, { personIds }) => {
    const draft = new ChangeDraft(snapshot)
    draft.removeMany('people', personIds)
    return ok(draft.build())
  },
)

/** Where these people are referred to by others: what the question before a removal mentions. */
export function usesOfPeople(snapshot: Snapshot, personIds: readonly Id[]): Use[] {
  return usesOfMany(snapshot, 'people', personIds)
}

function withFieldsGiven(
  snapshot: Snapshot,
  personIds: readonly Id[],
  fieldsFor: (person: Person) => EditableFields,
): Result<Change, PersonRefusal> {
  const draft = new ChangeDraft(snapshot)
  for (const personId of personIds) {
    const person = snapshot.people.get(personId)
    if (!person) return fail({ type: 'person.unknown' })
    const fields = tidyFields(fieldsFor(person))
    const checked = checkFields(snapshot, personId, fields)
    if (!checked.ok) return checked
    draft.update('people', personId, fields)
  }
  return ok(draft.build())
}
