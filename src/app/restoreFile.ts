/** Restores a backup into a new database beside the old one; the pointer moves only when it is verified. */
import type { Refusal } from '@/domain/command'
import { snapshotWithout, withoutErased } from '@/domain/erasure'
import { fail, ok, type Result } from '@/domain/shared/result'
import { settingsOf } from '@/domain/workspace/settings'
import { openBackupFile } from '@/exchange/backup/backupClient'
import type { ValidBackup } from '@/exchange/backup/envelope'
import { problemAsRefusal } from '@/ledger/ledger'
import type { DexieStorage } from '@/storage/dexieStorage'
import { erasuresOnDevice } from '@/storage/erasuresOnDevice'
import { fillWorkspace } from '@/storage/fillWorkspace'
import type { ErasureRow } from '@/storage/schema'
import { writeProblemOf } from '@/storage/storageErrors'
import { keepWorkspace, workspaceList } from '@/storage/workspaces'
import { clock } from './clock'
import { randomId } from './randomId'

/** Restores beside the open workspace, whose own erasures must be known. */
export async function restoreOver(
  open: Pick<DexieStorage, 'erasures'>,
  backup: ValidBackup,
): Promise<Result<null, Refusal>> {
  let erasures: ErasureRow[]
  try {
    erasures = await open.erasures()
  } catch (error) {
    // Without them a restore could bring back somebody who was erased here.
    return fail(problemAsRefusal(writeProblemOf(error)))
  }
  return restoreValid(backup, erasures)
}

/** Replays the erasures in the backup, the given ones, and those of every workspace of the device. */
async function restoreValid(
  backup: ValidBackup,
  erasures: readonly ErasureRow[] = [],
): Promise<Result<null, Refusal>> {
  const all = [...backup.erasures, ...erasures, ...(await erasuresOnDevice())]
  const unique = [...new Map(all.map((erasure) => [erasure.id, erasure])).values()]
  const erased = new Set(unique.map(({ id }) => id))
  const snapshot = snapshotWithout(backup.snapshot, erased)
  const journal = backup.journal.map((row) => ({
    ...row,
    change: withoutErased(row.change, erased),
  }))
  const id = randomId()
  const filled = await fillWorkspace(
    id,
    { snapshot, journal, erasures: unique, backedUpAt: backup.createdAt },
    randomId(),
    clock.now(),
  )
  if (!filled.ok) return fail(problemAsRefusal(filled.error))
  for (const before of workspaceList().entries.filter(({ kind }) => kind === 'own')) {
    keepWorkspace({ ...before, kind: 'beforeRestore' }, { open: false })
  }
  const name = settingsOf(snapshot).organisationName
  keepWorkspace({ id, name, kind: 'own' }, { open: true })
  return ok(null)
}

/** The same straight from a file, for the rescue screen. */
export async function restoreFile(file: Blob, passphrase: string): Promise<Result<null, Refusal>> {
  const read = await openBackupFile(new Uint8Array(await file.arrayBuffer()), passphrase)
  return read.ok ? restoreValid(read.value) : read
}
