/** Reads a whole workspace at one moment; a record that breaks its schema is reported, never deleted. */
import { recordTypeOf, tableNames, type Snapshot, type TableName } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Id } from '@/domain/shared/id'
import type { JournalRow } from '@/ledger/ports'
import * as v from 'valibot'
import type { MetaRow, WorkspaceDatabase } from './schema'

/** A record that cannot be used; it stays in the database untouched. */
export interface BrokenRecord {
  readonly table: TableName
  readonly id: Id
}

export interface WorkspaceOnDisk {
  readonly snapshot: Snapshot
  readonly broken: readonly BrokenRecord[]
  /** Null in a new database, and in one that was lost. */
  readonly meta: MetaRow | null
  readonly recentJournal: readonly JournalRow[]
}

/** So many rows are read at start; enough for every undo a person remembers. */
const rowsForHistory = 200

/** One transaction over all tables: another tab may write at any moment between two. */
export async function readWorkspace(database: WorkspaceDatabase): Promise<WorkspaceOnDisk> {
  const stored = await database.transaction('r', database.tables, async () => ({
    tables: await Promise.all(tableNames.map((table) => database.records(table).toArray())),
    meta: (await database.meta.get('meta')) ?? null,
    newestFirst: await database.journal
      .orderBy('sequence')
      .reverse()
      .limit(rowsForHistory)
      .toArray(),
  }))
  const broken: BrokenRecord[] = []
  const tables = tableNames.map((table, index) => {
    const { sound, brokenIds } = soundRecords(table, stored.tables[index] ?? [])
    broken.push(...brokenIds.map((id) => ({ table, id })))
    return [table, sound] as const
  })
  return {
    snapshot: Object.fromEntries(tables) as unknown as Snapshot,
    broken,
    meta: stored.meta,
    recentJournal: stored.newestFirst.reverse(),
  }
}

/** Fills in defaults that were added to the schema after the record was written. */
function soundRecords(table: TableName, stored: readonly AnyRecord[]) {
  const { schema } = recordTypeOf(table)
  const sound = new Map<Id, AnyRecord>()
  const brokenIds: Id[] = []
  for (const record of stored) {
    const parsed = v.safeParse(schema, record)
    if (parsed.success) sound.set(record.id, parsed.output as AnyRecord)
    else brokenIds.push(record.id)
  }
  return { sound, brokenIds }
}
