/** Erasing a person: everything of theirs goes, also from the journal, and nothing can bring it back. */
import {
  applyChange,
  referencesOf,
  sameValue,
  type Change,
  type FieldChange,
  type RecordUpdate,
  type TableRecord,
} from './change'
import { ChangeDraft, outcomeOf, withoutReferences } from './changeDraft'
import { tableNames, type Snapshot, type TableName } from './records'
import type { Id } from './shared/id'

/** Names erasure in the journal; rows with this command are never undone. */
export const erasureCommand = 'people.erase'

/**
 * What erasing does to the workspace. The removed records are bare ids, because this very change
 * stays in the journal for other tabs and devices to follow. The person is named even when removed
 * long ago: the journal may still remember them.
 */
export function erasureOf(snapshot: Snapshot, personId: Id): Change {
  const draft = new ChangeDraft(snapshot)
  draft.remove('people', personId)
  const change = draft.build()
  const others = change.removed.filter(({ record }) => record.id !== personId)
  const person = { table: 'people', record: { id: personId } } as TableRecord
  return { ...change, removed: [person, ...others.map(bareRecord)] }
}

function bareRecord({ table, record }: TableRecord): TableRecord {
  return { table, record: { id: record.id } } as TableRecord
}

/** The ids that an erasure has taken away. */
export function erasedIds(erasure: Change): ReadonlySet<Id> {
  return new Set(erasure.removed.map(({ record }) => record.id))
}

/**
 * A journalled change as it would have been without the erased records: they, and what cannot be
 * without them, are left out, and every other mention of them is cleared. So the other half of the
 * change, such as the rest of an import, can still be undone.
 */
export function withoutErased(change: Change, erased: ReadonlySet<Id>): Change {
  return {
    added: change.added.flatMap((entry) => recordWithout(entry, erased)),
    updated: change.updated.flatMap((update) => updateWithout(update, erased)),
    removed: change.removed.flatMap((entry) => recordWithout(entry, erased)),
  }
}

function recordWithout(entry: TableRecord, erased: ReadonlySet<Id>): TableRecord[] {
  if (erased.has(entry.record.id)) return []
  const record: Record<string, unknown> = { ...entry.record }
  for (const [field, reference] of referencesOf(entry.table)) {
    const left = withoutReferences(record[field], erased)
    if (sameValue(left, record[field])) continue
    if (outcomeOf(reference, left) === 'remove') return []
    record[field] = left
  }
  return [{ table: entry.table, record } as unknown as TableRecord]
}

function updateWithout(update: RecordUpdate, erased: ReadonlySet<Id>): RecordUpdate[] {
  if (erased.has(update.id)) return []
  const fields = Object.entries(update.fields)
    .map(([field, change]) => [field, fieldWithout(update.table, field, change, erased)] as const)
    .filter(([, [from, to]]) => !sameValue(from, to))
  return fields.length > 0 ? [{ ...update, fields: Object.fromEntries(fields) }] : []
}

function fieldWithout(
  table: TableName,
  field: string,
  [from, to]: FieldChange,
  erased: ReadonlySet<Id>,
): FieldChange {
  const refers = referencesOf(table).some(([name]) => name === field)
  return refers ? [withoutReferences(from, erased), withoutReferences(to, erased)] : [from, to]
}

/** A snapshot in which the erased records are gone, with every reference to them cleared. */
export function snapshotWithout(snapshot: Snapshot, erased: ReadonlySet<Id>): Snapshot {
  const draft = new ChangeDraft(snapshot)
  for (const table of tableNames) draft.removeMany(table, erased)
  return applyChange(snapshot, draft.build())
}
