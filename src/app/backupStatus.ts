/** Whether a backup is due. Asked on every page, so it stands apart from what packs and encrypts. */
import { daysBetween } from '@/domain/shared/day'
import type { BackupStatus } from '@/state/house'
import type { DexieStorage } from '@/storage/dexieStorage'
import { clock } from './clock'

const daysUntilDue = 7
const changesUntilDue = 50

/** Due after 7 days or 50 changes; a workspace nobody has changed needs none. */
export async function backupStatus(storage: DexieStorage): Promise<BackupStatus> {
  const { sequence, lastBackup, createdAt } = await storage.readMeta()
  const changesSince = sequence - (lastBackup?.sequence ?? 0)
  const since = (lastBackup?.at ?? createdAt).slice(0, 10)
  const old = daysBetween(since, clock.today()) >= daysUntilDue
  return {
    lastBackupOn: lastBackup?.at.slice(0, 10) ?? null,
    changesSince,
    due: changesSince > 0 && (old || changesSince >= changesUntilDue),
  }
}
