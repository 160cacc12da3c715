/** Writes a whole workspace into a database of its own and reads it back before anyone opens it. */
import { differenceOf } from '@/domain/changeBetween'
import { isEmptyChange } from '@/domain/change'
import { tableNames, type Snapshot } from '@/domain/records'
import type { Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { JournalRow, WriteProblem } from '@/ledger/ports'
import { Dexie } from 'dexie'
import { writeCanary } from './canary'
import { hashOfJournal } from './journalHash'
import { readWorkspace } from './readWorkspace'
import { countsOf, databaseName, WorkspaceDatabase, type ErasureRow, type MetaRow } from './schema'
import { writeProblemOf } from './storageErrors'

export interface WholeWorkspace {
  readonly snapshot: Snapshot
  readonly journal: readonly JournalRow[]
  readonly erasures: readonly ErasureRow[]
  /** When the backup was made that this comes from; null when it comes from none. */
  readonly backedUpAt: Instant | null
  /** Left out for the user's own. */
  readonly kind?: MetaRow['kind']
}

export type FillProblem =
  | WriteProblem
  /** A workspace of that id is there already; it was not touched. */
  | { readonly type: 'restore.exists' }
  /** What was read back is not what was written. */
  | { readonly type: 'restore.notVerified' }

/**
 * Fills a new database. On any failure it is deleted again, so that a half-written one never stays.
 * @param workspaceId must be new: a database that is already there is left alone
 */
export async function fillWorkspace(
  workspaceId: Id,
  whole: WholeWorkspace,
  installId: Id,
  now: Instant,
): Promise<Result<null, FillProblem>> {
  if (await Dexie.exists(databaseName(workspaceId))) return fail({ type: 'restore.exists' })
  const { snapshot, journal, erasures, backedUpAt, kind } = whole
  const database = new WorkspaceDatabase(databaseName(workspaceId))
  const sequence = journal.at(-1)?.sequence ?? 0
  const meta: MetaRow = {
    ...(kind && { kind }),
    key: 'meta',
    installId,
    createdAt: now,
    sequence,
    counts: countsOf((table) => snapshot[table].size),
    hash: await hashOfJournal(journal),
    lastBackup: backedUpAt === null ? null : { at: backedUpAt, sequence },
  }
  try {
    await database.open()
    await database.transaction('rw', database.tables, async () => {
      for (const table of tableNames) {
        await database.records(table).bulkAdd([...snapshot[table].values()])
      }
      await database.journal.bulkAdd([...journal])
      await database.erasures.bulkAdd([...erasures])
      await database.meta.add(meta)
    })
    if (!(await holds(database, snapshot, meta.hash))) {
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

/** Whether the database gives back the very records, and a journal with the very hash. */
async function holds(database: WorkspaceDatabase, snapshot: Snapshot, hash: string) {
  const { snapshot: written, broken } = await readWorkspace(database)
  const journal = await database.journal.orderBy('sequence').toArray()
  return (
    broken.length === 0 &&
    isEmptyChange(differenceOf(snapshot, written)) &&
    (await hashOfJournal(journal)) === hash
  )
}

/** Deletes a workspace's database for good. Only ever called because the user said so. */
export async function deleteWorkspace(workspaceId: Id): Promise<void> {
  await new WorkspaceDatabase(databaseName(workspaceId)).delete()
}
