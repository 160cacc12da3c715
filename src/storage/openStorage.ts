/** Opens a workspace's database with every doubt asked first: version, other tabs, lost content. */
import type { Id, NewId } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { Dexie } from 'dexie'
import { readCanary, writeCanary } from './canary'
import { dexieStorage, type DexieStorage } from './dexieStorage'
import { OutOfPatience, withPatience } from './patience'
import { readWorkspace, type WorkspaceOnDisk } from './readWorkspace'
import { databaseName, nativeVersion, WorkspaceDatabase, type MetaRow } from './schema'
import { brokenCounts, findingsOf, storedCounts, type Finding } from './startCheck'
import { writeProblemOf } from './storageErrors'

export type OpenProblem =
  /** A newer Lederdag has written here; this one must not touch it. */
  | { readonly type: 'open.newerVersion' }
  /** Another tab holds an older version and does not let go. */
  | { readonly type: 'open.blocked' }
  /** What is there is not what was saved; the rescue screen shows it. */
  | { readonly type: 'open.rescue'; readonly findings: readonly Finding[] }
  | { readonly type: 'open.unreadable'; readonly message: string }

export interface OpenOptions {
  readonly workspaceId: Id
  readonly newId: NewId
  readonly now: () => string
  /** The user has seen the findings and wants to go on with what is there. */
  readonly acceptFindings?: boolean
  /** Called when a newer version in another tab takes over; the database is closed by then. */
  readonly onReplaced: () => void
}

/** Opens, checks and loads. Never deletes and never answers with an empty house by mistake. */
export async function openStorage(
  options: OpenOptions,
): Promise<Result<DexieStorage, OpenProblem>> {
  const name = databaseName(options.workspaceId)
  const database = new WorkspaceDatabase(name)
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    options.onReplaced()
    // Otherwise Dexie's own listener closes once more and lets the next write open it again.
    return false
  })
  try {
    if ((await withPatience(existingVersion(name))) > nativeVersion) {
      return fail({ type: 'open.newerVersion' })
    }
    await withPatience(database.open())
    return await checked(database, options)
  } catch (error) {
    database.close({ disableAutoOpen: true })
    if (error instanceof OutOfPatience) return fail({ type: 'open.blocked' })
    const problem = writeProblemOf(error)
    if (problem.type === 'storage.newerVersion') return fail({ type: 'open.newerVersion' })
    return fail({ type: 'open.unreadable', message: String(error) })
  }
}

async function checked(
  database: WorkspaceDatabase,
  options: OpenOptions,
): Promise<Result<DexieStorage, OpenProblem>> {
  const { workspaceId } = options
  const disk = await readWorkspace(database)
  const findings = findingsOf(disk, readCanary(workspaceId))
  if (findings.length > 0 && !options.acceptFindings) {
    database.close({ disableAutoOpen: true })
    return fail({ type: 'open.rescue', findings })
  }
  const trusted = disk.meta && findings.length === 0 ? disk.meta : freshMeta(options, disk)
  if (trusted !== disk.meta) await database.meta.put(trusted)
  writeCanary(workspaceId, trusted)
  return ok(dexieStorage(database, workspaceId, { ...disk, meta: trusted }))
}

/** Also used after the user has accepted what is left: from here on, this is what counts. */
function freshMeta(options: OpenOptions, disk: WorkspaceOnDisk): MetaRow {
  return {
    ...(disk.meta?.kind && { kind: disk.meta.kind }),
    key: 'meta',
    installId: disk.meta?.installId ?? options.newId(),
    createdAt: disk.meta?.createdAt ?? options.now(),
    sequence: disk.recentJournal.at(-1)?.sequence ?? 0,
    counts: storedCounts(disk),
    acceptedBroken: brokenCounts(disk),
    hash: disk.meta?.hash ?? '',
    lastBackup: disk.meta?.lastBackup ?? null,
  }
}

/**
 * The version on disk, or 0 when there is no database. Dexie itself swallows the browser's
 * VersionError and would let old code write into a newer database.
 */
async function existingVersion(name: string): Promise<number> {
  if (!(await Dexie.exists(name))) return 0
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const { version } = request.result
      request.result.close()
      resolve(version)
    }
  })
}
