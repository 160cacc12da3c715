/** Carries a Change over to the stored records; called inside the ledger's one transaction. */
import { withFields, type Change } from '@/domain/change'
import { tableNames, type TableName } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Id } from '@/domain/shared/id'
import { countsOf, type Counts, type WorkspaceDatabase } from './schema'

/** Every put copies its record; this many fit between two frames, and the transaction lives on. */
export const recordsPerPut = 250

/** The stored records that the change updates: a table and its records, in the order of the updates. */
export type StoredBefore = ReadonlyMap<TableName, readonly (AnyRecord | undefined)[]>

/** Reads what the change updates; every round trip to the database counts in an edit. */
export async function storedBefore(
  database: WorkspaceDatabase,
  { updated }: Change,
): Promise<StoredBefore> {
  const tables = [...new Set(updated.map(({ table }) => table))]
  const stored = await Promise.all(
    tables.map((table) => database.records(table).bulkGet(idsOf(updated, table))),
  )
  return new Map(tables.map((table, index) => [table, stored[index] ?? []]))
}

/** Updates field by field on what is stored, so that fields of newer versions survive. */
export async function writeChange(
  database: WorkspaceDatabase,
  change: Change,
  before: StoredBefore,
): Promise<void> {
  for (const table of tableNames) {
    const removed = idsIn(change.removed, table)
    if (removed.length > 0) await database.records(table).bulkDelete(removed)

    const records: AnyRecord[] = change.added
      .filter((entry) => entry.table === table)
      .map((entry) => entry.record)
    const stored = before.get(table) ?? []
    change.updated
      .filter((update) => update.table === table)
      .forEach(({ fields }, index) => {
        const record = stored[index]
        if (record) records.push(withFields(record, fields))
      })
    // One batch is being stored while the next is handed over, so that neither side waits.
    let storing: Promise<unknown> = Promise.resolve()
    for (let from = 0; from < records.length; from += recordsPerPut) {
      const next = database.records(table).bulkPut(records.slice(from, from + recordsPerPut))
      await storing
      storing = next
    }
    await storing
  }
}

/** How many records each table really holds; slower than reckoning, and used when that is not safe. */
export async function countedRecords(database: WorkspaceDatabase): Promise<Counts> {
  const counts = await Promise.all(tableNames.map((table) => database.records(table).count()))
  return countsOf((table) => counts[tableNames.indexOf(table)] ?? 0)
}

/** How many records each table holds after the change. */
export function countsAfter(counts: Counts, change: Change): Counts {
  return countsOf(
    (table) =>
      (counts[table] ?? 0) +
      idsIn(change.added, table).length -
      idsIn(change.removed, table).length,
  )
}

function idsOf(updated: Change['updated'], table: TableName): Id[] {
  return updated.filter((update) => update.table === table).map(({ id }) => id)
}

function idsIn(entries: Change['added'], table: TableName): Id[] {
  return entries.filter((entry) => entry.table === table).map(({ record }) => record.id)
}
