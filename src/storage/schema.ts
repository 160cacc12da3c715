/** The tables of a workspace's database and the rows that are not records. */
import { tableNames, type TableName } from '@/domain/records'
import type { AnyRecord } from '@/domain/recordType'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import type { JournalRow } from '@/ledger/ports'
import { Dexie, type Table } from 'dexie'
import { migrations } from './migrations'
import { declareVersions, latestVersion } from './migrations/migration'

export type Counts = Readonly<Record<TableName, number>>

/** The one row that says what the database should hold; written with every change. */
export interface MetaRow {
  readonly key: 'meta'
  /** Random, made with the database; tells it from another one of the same name. */
  readonly installId: Id
  readonly createdAt: Instant
  /** Told apart here too, should the list of workspaces be lost; absent in the user's own. */
  readonly kind?: 'example'
  readonly sequence: number
  readonly counts: Counts
  /** SHA-256 over the previous hash and the journal row, hexadecimal; '' before the first row. */
  readonly hash: string
  /** Unreadable records that the user has been told of and went on without. */
  readonly acceptedBroken?: Counts
  readonly lastBackup: { readonly at: Instant; readonly sequence: number } | null
}

/** Who was erased, as the opaque id only; replayed when a backup is restored. */
export interface ErasureRow {
  readonly id: Id
  readonly at: Instant
}

/** Grows by one with each numbered migration. */
export const schemaVersion = latestVersion(migrations)

/** IndexedDB's own number: Dexie multiplies by ten to leave room for its in-between versions. */
export const nativeVersion = schemaVersion * 10

/**
 * The tables of version 1, written out: a list that followed the record types would change an old
 * version behind its back. A record type that comes later is declared by its migration.
 */
const firstTables: Record<string, string> = {
  units: 'id',
  people: 'id',
  absences: 'id',
  series: 'id',
  audienceExceptions: 'id',
  seminars: 'id',
  facilitators: 'id',
  placementRules: 'id',
  placements: 'id',
  distributionVersions: 'id',
  settings: 'id',
  importMappings: 'id',
  journal: 'sequence',
  meta: 'key',
  erasures: 'id',
}

export class WorkspaceDatabase extends Dexie {
  declare readonly journal: Table<JournalRow, number>
  declare readonly meta: Table<MetaRow, 'meta'>
  declare readonly erasures: Table<ErasureRow, Id>

  constructor(name: string) {
    // Relaxed durability loses what was acknowledged when the power goes.
    super(name, { chromeTransactionDurability: 'strict' })
    declareVersions(this, firstTables, migrations)
  }

  records(table: TableName): Table<AnyRecord, Id> {
    return this.table(table)
  }
}

export function databaseName(workspaceId: Id): string {
  return `lederdag-${workspaceId}`
}

export function countsOf(count: (table: TableName) => number): Counts {
  return Object.fromEntries(tableNames.map((table) => [table, count(table)])) as Counts
}
