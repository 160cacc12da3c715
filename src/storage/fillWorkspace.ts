/** Writes a whole workspace into a database of its own and reads it back before anyone opens it. */
import { differenceOf } from '@/domain/changeBetween'
import { isEmptyChange } from '@/domain/change'
import { tableNames, type Snapshot } from '@/domain/records'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { JournalRow, WriteProblem } from '@/ledger/ports'
import { writeCanary } from './canary'
import { hashOfJournal } from './journalHash'
import { readRecords } from './readRecords'
import { countsOf, databaseName, WorkspaceDatabase, type ErasureRow, type MetaRow } from './schema'
import { writeProblemOf } from './storageErrors'

export interface WholeWorkspace {
  readonly snapshot: Snapshot
  readonly journal: readonly JournalRow[]
  readonly erasures: readonly ErasureRow[]
}

/**
 * Fills a new database. On any failure it is deleted again, so that a half-written one never stays.
 * @param workspaceId must be new; the database of that name must not exist
 */
export async function fillWorkspace(
  workspaceId: Id,
  whole: WholeWorkspace,
  installId: Id,
  now: Instant,
): Promise<Result<null, WriteProblem | { readonly type: 'restore.notVerified' }>> {
  const { snapshot, journal, erasures } = whole
  const database = new WorkspaceDatabase(databaseName(workspaceId))
  const sequence = journal.at(-1)?.sequence ?? 0
  const meta: MetaRow = {
    key: 'meta',
    installId,
    createdAt: now,
    sequence,
    counts: countsOf((table) => snapshot[table].size),
    hash: await hashOfJournal(journal),
    lastBackup: { at: now, sequence },
  }
  try {
    await database.open()
    const tables = [...database.recordTables(), database.journal, database.meta, database.erasures]
    await database.transaction('rw', tables, async () => {
      for (const table of tableNames) {
        await database.records(table).bulkAdd([...snapshot[table].values()])
      }
      await database.journal.bulkAdd([...journal])
      await database.erasures.bulkAdd([...erasures])
      await database.meta.add(meta)
    })
    const { snapshot: written, broken } = await readRecords(database)
    if (broken.length > 0 || !isEmptyChange(differenceOf(snapshot, written))) {
      await database.delete()
      return fail({ type: 'restore.notVerified' })
    }
    database.close({ disableAutoOpen: true })
    writeCanary(workspaceId, meta)
    return ok(null)
  } catch (error) {
    const problem = writeProblemOf(error)
    await database.delete().catch(() => undefined)
    return fail(problem)
  }
}

/** Deletes a workspace's database for good. Only ever called because the user said so. */
export async function deleteWorkspace(workspaceId: Id): Promise<void> {
  await new WorkspaceDatabase(databaseName(workspaceId)).delete()
}
