/** The ledger's durable memory: records, journal and meta row in one strict transaction. */
import { erasedIds, erasureCommand, withoutErased } from '@/domain/erasure'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import type { JournalRow, StoragePort, WriteProblem } from '@/ledger/ports'
import { writeCanary } from './canary'
import { hashOfJournal, nextHash } from './journalHash'
import { readWorkspace, type WorkspaceOnDisk } from './readWorkspace'
import type { ErasureRow, MetaRow, WorkspaceDatabase } from './schema'
import { writeProblemOf } from './storageErrors'
import {
  countedRecords,
  countsAfter,
  recordsPerPut,
  storedBefore,
  writeChange,
} from './writeChange'

class Stale extends Error {}

export interface DexieStorage extends StoragePort {
  /** What a backup holds beside the snapshot. */
  readMeta(): Promise<MetaRow>
  wholeJournal(): Promise<JournalRow[]>
  erasures(): Promise<ErasureRow[]>
  /** Notes that everything up to this row of the journal is in a backup. */
  markBackup(at: Instant, sequence: number): Promise<void>
  close(): void
}

/** @param loaded what `openStorage` has just read, so that it is not read twice */
export function dexieStorage(
  database: WorkspaceDatabase,
  workspaceId: Id,
  loaded: WorkspaceOnDisk & { readonly meta: MetaRow },
): DexieStorage {
  let justLoaded: WorkspaceOnDisk | null = loaded
  /** The last meta row seen here; other tabs may have moved on, so transactions read it again. */
  let known = loaded.meta

  async function storedMeta(): Promise<MetaRow> {
    const meta = await database.meta.get('meta')
    if (!meta) throw new Error('The meta row is missing')
    return meta
  }

  /** Runs the work in one transaction over all tables and keeps the meta row that it returns. */
  async function transact(work: () => Promise<MetaRow>): Promise<WriteProblem | null> {
    try {
      known = await database.transaction('rw', database.tables, work)
      writeCanary(workspaceId, known)
      return null
    } catch (error) {
      return error instanceof Stale ? { type: 'storage.stale' } : writeProblemOf(error)
    }
  }

  async function commitRow(row: JournalRow, rewritten: readonly JournalRow[], hash: string) {
    return transact(async () => {
      const [meta, before] = await Promise.all([storedMeta(), storedBefore(database, row.change)])
      if (meta.sequence !== row.sequence - 1) throw new Stale()
      const journalled = database.journal.bulkPut([...rewritten, row])
      // To copy a long row is a pause of its own; the records then wait for the next task.
      if (row.change.added.length > recordsPerPut) await journalled
      const written: Promise<unknown>[] = [journalled, writeChange(database, row.change, before)]
      let counts = countsAfter(meta.counts, row.change)
      if (row.command === erasureCommand) {
        const ids = [...erasedIds(row.change)]
        await Promise.all(written)
        await database.erasures.bulkPut(ids.map((id) => ({ id, at: row.at })))
        // An erasure also names those who were removed before, so its removals do not add up.
        counts = await countedRecords(database)
      }
      const after: MetaRow = { ...meta, sequence: row.sequence, counts, hash }
      await Promise.all([...written, database.meta.put(after)])
      return after
    })
  }

  return {
    async load() {
      const { snapshot, meta, recentJournal } = justLoaded ?? (await readWorkspace(database))
      justLoaded = null
      return { snapshot, sequence: meta?.sequence ?? 0, recentJournal }
    },

    async commit(row) {
      try {
        // Hashing is asynchronous and would end an IndexedDB transaction, so it comes first.
        if (row.command === erasureCommand) {
          const erased = erasedIds(row.change)
          const rewritten = (await this.wholeJournal()).map((old) => ({
            ...old,
            change: withoutErased(old.change, erased),
          }))
          return await commitRow(row, rewritten, await hashOfJournal([...rewritten, row]))
        }
        if (known.sequence !== row.sequence - 1) known = await storedMeta()
        return await commitRow(row, [], await nextHash(known.hash, row))
      } catch (error) {
        return writeProblemOf(error)
      }
    },

    journalSince: (sequence) =>
      database.journal.where('sequence').above(sequence).sortBy('sequence'),

    readMeta: storedMeta,
    wholeJournal: () => database.journal.orderBy('sequence').toArray(),
    erasures: () => database.erasures.toArray(),

    async markBackup(at, sequence) {
      await transact(async () => {
        const meta = await storedMeta()
        const after: MetaRow = { ...meta, lastBackup: { at, sequence } }
        await database.meta.put(after)
        return after
      })
    },

    close: () => database.close({ disableAutoOpen: true }),
  }
}
