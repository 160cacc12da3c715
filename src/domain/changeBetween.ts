/** The Change that leads from one snapshot to another: what a restore or a merge would do. */
import { sameValue, type Change, type FieldChange, type RecordUpdate } from './change'
import { tableNames, type Snapshot, type TableName } from './records'
import type { AnyRecord } from './recordType'
import type { Id } from './shared/id'

/**
 * Compares record by record and field by field.
 * @returns a Change that, applied to `from`, gives records equal to those of `to`
 */
export function differenceOf(from: Snapshot, to: Snapshot): Change {
  const parts = tableNames.map((table) => differenceOfTable(table, from[table], to[table]))
  return {
    added: parts.flatMap(({ added }) => added),
    updated: parts.flatMap(({ updated }) => updated),
    removed: parts.flatMap(({ removed }) => removed),
  }
}

type Records = ReadonlyMap<Id, AnyRecord>

function differenceOfTable(table: TableName, from: Records, to: Records): Change {
  const only = (these: Records, notIn: Records) =>
    [...these.values()]
      .filter(({ id }) => !notIn.has(id))
      .map((record) => ({ table, record }) as Change['added'][number])
  const updated = [...to.values()].flatMap((after) => {
    const before = from.get(after.id)
    const update = before ? updateBetween(table, before, after) : null
    return update ? [update] : []
  })
  return { added: only(to, from), updated, removed: only(from, to) }
}

function updateBetween(table: TableName, from: AnyRecord, to: AnyRecord): RecordUpdate | null {
  const before = from as unknown as Record<string, unknown>
  const after = to as unknown as Record<string, unknown>
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const fields = [...names]
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field): [string, FieldChange] => [field, [before[field], after[field]]])
  return fields.length > 0 ? { table, id: from.id, fields: Object.fromEntries(fields) } : null
}
