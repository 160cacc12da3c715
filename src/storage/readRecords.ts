/** Reads all records into a snapshot; one that breaks its schema is reported, never deleted. */
import { recordTypeOf, tableNames, type Snapshot, type TableName } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Id } from '@/domain/shared/id'
import * as v from 'valibot'
import type { WorkspaceDatabase } from './schema'

/** A record that cannot be used; it stays in the database untouched. */
export interface BrokenRecord {
  readonly table: TableName
  readonly id: Id
}

/** Fills in defaults that were added to the schema after the record was written. */
export async function readRecords(database: WorkspaceDatabase) {
  const broken: BrokenRecord[] = []
  const tables = await Promise.all(
    tableNames.map(async (table) => {
      const { schema } = recordTypeOf(table)
      const records = new Map<Id, AnyRecord>()
      for (const stored of await database.records(table).toArray()) {
        const parsed = v.safeParse(schema, stored)
        if (parsed.success) records.set(stored.id, parsed.output as AnyRecord)
        else broken.push({ table, id: stored.id })
      }
      return [table, records] as const
    }),
  )
  return { snapshot: Object.fromEntries(tables) as unknown as Snapshot, broken }
}
