/** What makes a person's fields acceptable, for adding, editing and editing many at once. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import { fail, ok, type Result } from '../shared/result'
import { isEmailAddress } from './email'
import type { PersonFields } from './importDifferences'

export type EditableFields = Partial<PersonFields>

export interface PersonRefusal extends Refusal {
  readonly type:
    | 'person.nameMissing'
    | 'person.invalidEmail'
    | 'person.invalidField'
    | 'person.ownManager'
    | 'person.ownDeputy'
    | 'person.unknown'
    | 'person.unknownUnit'
    | 'person.unknownManager'
    | 'person.unknownDeputy'
}

/** The fields with spaces trimmed, e-mail in lower case and tags once each. */
export function tidyFields(fields: EditableFields): EditableFields {
  const tidy: Record<string, unknown> = { ...fields }
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string') tidy[field] = value.normalize('NFC').trim()
  }
  if (fields.name !== undefined) tidy['name'] = fields.name.replace(/\s+/g, ' ').trim()
  if (fields.email !== undefined) tidy['email'] = fields.email.trim().toLowerCase()
  if (fields.tags) {
    tidy['tags'] = [...new Set(fields.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
  }
  return tidy
}

/** Checks fields that are to be given to the person with this id. References must exist. */
export function checkFields(
  snapshot: Snapshot,
  personId: string,
  fields: EditableFields,
): Result<null, PersonRefusal> {
  const { name, email, unitId, managerId, deputyOf } = fields
  if (name === '') return fail({ type: 'person.nameMissing' })
  if (email && !isEmailAddress(email))
    return fail({ type: 'person.invalidEmail', details: { email } })
  if (unitId && !snapshot.units.has(unitId)) return fail({ type: 'person.unknownUnit' })
  if (managerId && !snapshot.people.has(managerId)) return fail({ type: 'person.unknownManager' })
  if (deputyOf && !snapshot.people.has(deputyOf)) return fail({ type: 'person.unknownDeputy' })
  if (managerId === personId) return fail({ type: 'person.ownManager' })
  if (deputyOf === personId) return fail({ type: 'person.ownDeputy' })
  const known = snapshot.people.get(personId)
  const field = invalidField('people', { name: '', ...known, id: personId, ...fields })
  return field === null ? ok(null) : fail({ type: 'person.invalidField', details: { field } })
}
