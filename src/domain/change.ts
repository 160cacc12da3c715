/** The one value behind every write: records added, fields updated from-to, records removed. */
import { recordTypeOf, tableNames, type RecordOf, type Snapshot, type TableName } from './records'
import type { AnyRecord } from './recordType'
import type { Id } from './shared/id'

/** A record named together with its table. */
export interface TableRecord<Table extends TableName = TableName> {
  readonly table: Table
  readonly record: RecordOf<Table>
}

/** One field's value before and after. `undefined` stands for an absent field. */
export type FieldChange = readonly [from: unknown, to: unknown]

export interface RecordUpdate {
  readonly table: TableName
  readonly id: Id
  readonly fields: Readonly<Record<string, FieldChange>>
}

/**
 * What one intent does to a workspace. Plain JSON, so that history, journal, other tabs, backup
 * differences and sharing can all carry it.
 */
export interface Change {
  readonly added: readonly TableRecord[]
  readonly updated: readonly RecordUpdate[]
  readonly removed: readonly TableRecord[]
}

export function isEmptyChange(change: Change): boolean {
  return change.added.length + change.updated.length + change.removed.length === 0
}

/** The change that takes this one back. `reverse(reverse(c))` equals `c`. */
export function reverse(change: Change): Change {
  return {
    added: change.removed,
    updated: change.updated.map((update) => ({
      ...update,
      fields: Object.fromEntries(
        Object.entries(update.fields).map(([field, [from, to]]) => [field, [to, from] as const]),
      ),
    })),
    removed: change.added,
  }
}

/** Structural equality of two JSON values. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  )
}

/**
 * The fields of `after` that hold another value than before. A form hands on these and no others, so
 * that what somebody else has changed meanwhile is not set back.
 */
export function differingFields<Fields extends object>(
  before: Fields,
  after: Fields,
): Partial<Fields> {
  const old = before as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !sameValue(value, old[field])),
  ) as Partial<Fields>
}

/** A new snapshot with the change in it; the given one is untouched. Tables not named are shared. */
export function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  const touched = new Map<TableName, Map<Id, AnyRecord>>()
  const tableOf = (table: TableName): Map<Id, AnyRecord> => {
    const known = touched.get(table)
    if (known) return known
    const copy = new Map<Id, AnyRecord>(snapshot[table])
    touched.set(table, copy)
    return copy
  }
  for (const { table, record } of change.removed) tableOf(table).delete(record.id)
  for (const { table, record } of change.added) tableOf(table).set(record.id, record)
  for (const { table, id, fields } of change.updated) {
    const before = tableOf(table).get(id)
    if (before) tableOf(table).set(id, withFields(before, fields))
  }
  return { ...snapshot, ...Object.fromEntries(touched) } as Snapshot
}

/** The record with every field set to its `to`. */
export function withFields(record: AnyRecord, fields: RecordUpdate['fields']): AnyRecord {
  const after: Record<string, unknown> = { ...record }
  for (const [field, [, to]] of Object.entries(fields)) {
    if (to === undefined) delete after[field]
    else after[field] = to
  }
  return after as unknown as AnyRecord
}

/** Where a change no longer fits: the record or field is not what it starts from. */
export interface Conflict {
  readonly table: TableName
  readonly id: Id
  readonly field?: string
}

/** What stands in the way of applying the change to this snapshot; empty means it fits. */
export function conflictsOf(snapshot: Snapshot, change: Change): Conflict[] {
  const conflicts: Conflict[] = []
  for (const { table, record } of change.added) {
    if (snapshot[table].has(record.id)) conflicts.push({ table, id: record.id })
  }
  for (const { table, record } of change.removed) {
    if (!sameValue(snapshot[table].get(record.id), record)) conflicts.push({ table, id: record.id })
  }
  for (const { table, id, fields } of change.updated) {
    const current = snapshot[table].get(id) as Record<string, unknown> | undefined
    if (!current) conflicts.push({ table, id })
    else {
      for (const [field, [from]] of Object.entries(fields)) {
        if (!sameValue(current[field], from)) conflicts.push({ table, id, field })
      }
    }
  }
  return conflicts
}

/** Whether a table name read from outside is one of ours. */
export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}

/** Fields a record type refers to others with; used by removal and erasure. */
export function referencesOf(table: TableName) {
  return Object.entries(recordTypeOf(table).references)
}
