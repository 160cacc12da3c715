/** Backups without a standstill: hands the work to a worker, and does it here if none will start. */
import type { Instant } from '@/domain/shared/day'
import type { Result } from '@/domain/shared/result'
import { answerBackup } from './answerBackup'
import type { BackupFile } from './backupFile'
import type { BackupReply, BackupRequest } from './backupMessages'
import type { BackupProblem } from './backupProblem'
import type { BackupContent, ValidBackup } from './envelope'

/** As much of a Worker as is needed; tests hand in their own. */
export interface BackupWorker {
  onmessage: ((event: MessageEvent<BackupReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: BackupRequest): void
  terminate(): void
}

/**
 * Packs everything into one file; see `writeBackup`.
 * @param passphrase '' for a file that anybody can open
 */
export async function makeBackupFile(
  content: BackupContent,
  createdAt: Instant,
  passphrase: string,
  startWorker = startBackupWorker,
): Promise<BackupFile> {
  const reply = await ask({ type: 'write', content, createdAt, passphrase }, startWorker)
  if (reply.type !== 'written') throw new Error('The backup worker answered another question')
  return reply.file
}

/** Opens and validates a file whole; nothing is touched, whatever the answer. */
export async function openBackupFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  startWorker = startBackupWorker,
): Promise<Result<ValidBackup, BackupProblem>> {
  const reply = await ask({ type: 'read', bytes, passphrase }, startWorker)
  if (reply.type !== 'read') throw new Error('The backup worker answered another question')
  return reply.result
}

/** A backup is worth a standstill: when the worker fails, the page does the work itself. */
async function ask(request: BackupRequest, startWorker: () => BackupWorker): Promise<BackupReply> {
  try {
    return await askWorker(request, startWorker())
  } catch {
    return answerBackup(request)
  }
}

function askWorker(request: BackupRequest, worker: BackupWorker): Promise<BackupReply> {
  return new Promise<BackupReply>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

function startBackupWorker(): BackupWorker {
  return new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
}
