/** What a row says about a person in the fields of the register, and where that differs. */
import { sameValue } from '../change'
import type { Id } from '../shared/id'
import type { ImportRow } from './importRow'
import { isEmptyValue } from './mergeRows'
import type { Person } from './person'

/** The fields an import may fill. */
export type PersonFields = Partial<
  Pick<
    Person,
    | 'title'
    | 'email'
    | 'phone'
    | 'employeeNumber'
    | 'unitId'
    | 'workplace'
    | 'leaderOf'
    | 'level'
    | 'managerId'
    | 'deputyOf'
    | 'hiredOn'
    | 'tags'
  >
> &
  Pick<Person, 'name'>

/** One field that differs. References are told by name, so that they can be shown as they are. */
export interface FieldDifference {
  readonly field: keyof PersonFields
  readonly from: string | number | null
  readonly to: string | number | null
}

export interface References {
  readonly unitId: Id | null
  readonly managerId: Id | null
  readonly deputyOf: Id | null
}

const fieldsOfRow = [
  'name',
  'title',
  'email',
  'phone',
  'employeeNumber',
  'workplace',
  'leaderOf',
  'level',
  'hiredOn',
  'tags',
] as const satisfies readonly (keyof ImportRow & keyof PersonFields)[]
const fieldsOfReferences = ['unitId', 'managerId', 'deputyOf'] as const

/** The fields that the row has something to say about; an empty cell never empties a field. */
export function personFields(row: ImportRow, references: References): PersonFields {
  const told: Record<string, unknown> = {}
  for (const field of fieldsOfRow) if (!isEmptyValue(row[field])) told[field] = row[field]
  for (const field of fieldsOfReferences) {
    if (references[field] !== null) told[field] = references[field]
  }
  return told as PersonFields
}

/** The fields with tags added to the known ones: marks set by hand survive every import. */
export function withKnownTags(known: Person, fields: PersonFields): PersonFields {
  if (!fields.tags) return fields
  return { ...fields, tags: [...new Set([...known.tags, ...fields.tags])] }
}

export interface Naming {
  readonly nameOfUnit: (id: Id) => string
  readonly nameOfPerson: (id: Id) => string
}

/** Where the person would change, field by field. */
export function differencesOf(
  known: Person,
  fields: PersonFields,
  naming: Naming,
): FieldDifference[] {
  return (Object.keys(fields) as (keyof PersonFields)[])
    .filter((field) => !sameValue(known[field], fields[field]))
    .map((field) => ({
      field,
      from: shown(field, known[field], naming),
      to: shown(field, fields[field], naming),
    }))
}

function shown(field: string, value: unknown, naming: Naming): string | number | null {
  if (isEmptyValue(value)) return null
  if (field === 'unitId') return naming.nameOfUnit(value as Id)
  if (field === 'managerId' || field === 'deputyOf') return naming.nameOfPerson(value as Id)
  return Array.isArray(value) ? value.join(', ') : (value as string | number)
}
