/** How a record type is declared: its shape, who may see and change it, and what it refers to. */
import * as v from 'valibot'
import type { Id } from './shared/id'

/** Which part of the workspace a record belongs to when parts are shared. */
export type Share = 'people' | 'plan' | 'seminar' | 'closed' | 'evaluation'
export type Role = 'owner' | 'editor' | 'facilitator' | 'viewer'

/**
 * What happens to a reference when the record it points at is removed:
 * `clear` empties the field (or takes the id out of a list), `remove` takes this record away too.
 */
export type OnRemove = 'clear' | 'remove'

export interface Reference {
  /** The table referred to. */
  readonly table: string
  readonly onRemove: OnRemove
  /** A list whose emptiness would mean something else takes its record away with its last id. */
  readonly onLastRemoved?: 'remove'
  /** `one` id, a `list` of ids, or a value whose object `keys` are ids. */
  readonly shape: 'one' | 'list' | 'keys'
}

export interface RecordType<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly schema: Schema
  readonly confidentiality: 'open' | 'closed'
  readonly mayChange: readonly Role[]
  readonly share: Share
  /** Field name -> what it points at. Kept here so that removal and erasure work for every type. */
  readonly references: Readonly<Record<string, Reference>>
}

export interface AnyRecord {
  readonly id: Id
}

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
/** Free text; the limit keeps a pasted document from becoming a name. */
export const textSchema = (limit = 500) => v.pipe(v.string(), v.maxLength(limit))
export const daySchema = v.pipe(v.string(), v.isoDate())
export const timeSchema = v.pipe(v.string(), v.isoTime())
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Unknown fields are kept, because a newer version may have written them. */
export function defineRecord<const Type extends RecordType>(type: Type): Type {
  return type
}
