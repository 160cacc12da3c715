/** Numbered steps from one schema to the next: forward only, pure, and the same on every device. */
import type { AnyRecord } from '@/domain/recordType'
import type { Dexie, Transaction } from 'dexie'

/** Table name -> its rows, all of them plain values. */
export type StoredTables = Readonly<Record<string, readonly AnyRecord[]>>

export interface Migration {
  /** The schema version it leads to; the file is named after it, `002-what-it-does.ts`. */
  readonly to: number
  /** Tables that appear with this version, and what they are keyed by. */
  readonly newTables?: Readonly<Record<string, string>>
  /** Tables whose rows are rewritten; only these are read. */
  readonly rewrites: readonly string[]
  /** Pure and deterministic: no clock, no chance, and the tables given are not altered. */
  readonly migrate: (tables: StoredTables) => StoredTables
}

/** Declares every version to Dexie, which runs the missing ones inside its own upgrade transaction. */
export function declareVersions(
  database: Dexie,
  firstTables: Readonly<Record<string, string>>,
  migrations: readonly Migration[],
): void {
  assertNumbered(migrations)
  database.version(1).stores(firstTables)
  for (const migration of migrations) {
    database
      .version(migration.to)
      .stores({ ...migration.newTables })
      .upgrade((transaction) => rewrite(transaction, migration))
  }
}

/** The schema version after all migrations. */
export function latestVersion(migrations: readonly Migration[]): number {
  return 1 + migrations.length
}

function assertNumbered(migrations: readonly Migration[]): void {
  migrations.forEach(({ to }, index) => {
    if (to !== index + 2) throw new Error(`Migration ${index + 2} is missing or out of order`)
  })
}

async function rewrite(transaction: Transaction, { rewrites, migrate }: Migration): Promise<void> {
  const before: Record<string, AnyRecord[]> = {}
  for (const table of rewrites) before[table] = await transaction.table(table).toArray()
  const after = migrate(before)
  for (const table of rewrites) {
    await transaction.table(table).clear()
    await transaction.table(table).bulkAdd([...(after[table] ?? [])])
  }
}
