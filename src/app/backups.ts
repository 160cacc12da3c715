/** Backup and restore as the house offers them: storage on one side, the file on the other. */
import { differenceOf } from '@/domain/changeBetween'
import type { Refusal } from '@/domain/command'
import { ok, type Result } from '@/domain/shared/result'
import { settingsOf } from '@/domain/workspace/settings'
import { makeBackupFile, openBackupFile } from '@/exchange/backup/backupClient'
import type { Ledger } from '@/ledger/ledger'
import type { BackupPreview, DownloadFile } from '@/state/house'
import type { DexieStorage } from '@/storage/dexieStorage'
import { clock } from './clock'

/** Packs what is on screen, so that it works in read-only mode as well. */
export async function makeBackup(
  ledger: Ledger,
  storage: DexieStorage,
  passphrase: string,
): Promise<DownloadFile> {
  await ledger.idle()
  const { snapshot, sequence } = ledger.state
  const now = clock.now()
  const [stored, erasures] = await Promise.all([
    storage.wholeJournal().catch(() => []),
    storage.erasures().catch(() => []),
  ])
  // Another tab may have written since; its rows belong to the next backup, as their records do.
  const journal = stored.filter((row) => row.sequence <= sequence)
  const { fileName, bytes } = await makeBackupFile({ snapshot, journal, erasures }, now, passphrase)
  await storage.markBackup(now, sequence)
  return { fileName, blob: new Blob([bytes]) }
}

export async function previewBackup(
  ledger: Ledger,
  file: Blob,
  passphrase: string,
): Promise<Result<BackupPreview, Refusal>> {
  const read = await openBackupFile(new Uint8Array(await file.arrayBuffer()), passphrase)
  if (!read.ok) return read
  const { createdAt, counts, snapshot } = read.value
  return ok({
    createdAt,
    counts,
    organisationName: settingsOf(snapshot).organisationName,
    difference: differenceOf(ledger.state.snapshot, snapshot),
    content: read.value,
  })
}
