/** Whether a backup is due. Asked on every page, so it stands apart from what packs and encrypts. */
import { dayAt, daysBetween } from '@/domain/shared/day'
import type { BackupStatus } from '@/state/house'
import type { DexieStorage } from '@/storage/dexieStorage'
import { clock } from './clock'

const daysUntilDue = 7
const changesUntilDue = 50

/**
 * Due after 7 days or 50 changes; a workspace nobody has changed needs none.
 * @returns null once the storage is closed, which the shell tells of by itself
 */
export async function backupStatus(storage: DexieStorage): Promise<BackupStatus | null> {
  const meta = await storage.readMeta().catch(() => null)
  if (!meta) return null
  const { sequence, lastBackup, createdAt } = meta
  const changesSince = sequence - (lastBackup?.sequence ?? 0)
  const since = dayAt(lastBackup?.at ?? createdAt)
  const old = daysBetween(since, clock.today()) >= daysUntilDue
  return {
    lastBackupOn: lastBackup && dayAt(lastBackup.at),
    changesSince,
    due: changesSince > 0 && (old || changesSince >= changesUntilDue),
  }
}
