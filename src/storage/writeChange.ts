/** Carries a Change over to the stored records; called inside the ledger's one transaction. */
import { withFields, type Change } from '@/domain/change'
import { tableNames, type TableName } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Id } from '@/domain/shared/id'
import { countsOf, type Counts, type WorkspaceDatabase } from './schema'

/** Every put copies its record; this many fit between two frames, and the transaction lives on. */
const recordsAtATime = 500

/** Updates field by field on what is stored, so that fields of newer versions survive. */
export async function writeChange(database: WorkspaceDatabase, change: Change): Promise<void> {
  for (const table of tableNames) {
    const removed = idsIn(change.removed, table)
    if (removed.length > 0) await database.records(table).bulkDelete(removed)

    const records: AnyRecord[] = change.added
      .filter((entry) => entry.table === table)
      .map((entry) => entry.record)
    const updates = change.updated.filter((update) => update.table === table)
    const stored = await database.records(table).bulkGet(updates.map(({ id }) => id))
    updates.forEach(({ fields }, index) => {
      const before = stored[index]
      if (before) records.push(withFields(before, fields))
    })
    for (let from = 0; from < records.length; from += recordsAtATime) {
      await database.records(table).bulkPut(records.slice(from, from + recordsAtATime))
    }
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

function idsIn(entries: Change['added'], table: TableName): Id[] {
  return entries.filter((entry) => entry.table === table).map(({ record }) => record.id)
}
