/** Erasing a person: everything of theirs goes, also from the journal, and nothing can bring it back. */
import { applyChange, type Change, type TableRecord } from './change'
import { ChangeDraft } from './changeDraft'
import { tableNames, type Snapshot } from './records'
import type { Id } from './shared/id'

/** Names erasure in the journal; rows with this command are never undone. */
export const erasureCommand = 'people.erase'

/**
 * What erasing does to the workspace. The removed records are bare ids, because this very change
 * stays in the journal for other tabs and devices to follow.
 */
export function erasureOf(snapshot: Snapshot, personId: Id): Change {
  const draft = new ChangeDraft(snapshot)
  draft.remove('people', personId)
  const change = draft.build()
  return { ...change, removed: change.removed.map(bareRecord) }
}

function bareRecord({ table, record }: TableRecord): TableRecord {
  return { table, record: { id: record.id } } as TableRecord
}

/** The ids that an erasure has taken away. */
export function erasedIds(erasure: Change): ReadonlySet<Id> {
  return new Set(erasure.removed.map(({ record }) => record.id))
}

/** A journalled change without anything about the erased records. */
export function withoutErased(change: Change, erased: ReadonlySet<Id>): Change {
  return {
    added: change.added.filter(({ record }) => !erased.has(record.id)),
    updated: change.updated.filter(({ id }) => !erased.has(id)),
    removed: change.removed.filter(({ record }) => !erased.has(record.id)),
  }
}

/** A snapshot in which the erased records are gone, with every reference to them cleared. */
export function snapshotWithout(snapshot: Snapshot, erased: ReadonlySet<Id>): Snapshot {
  const draft = new ChangeDraft(snapshot)
  for (const table of tableNames) {
    for (const id of erased) draft.remove(table, id)
  }
  return applyChange(snapshot, draft.build())
}
