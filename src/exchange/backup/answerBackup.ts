/** Carries out one request for a backup, in the worker or, where none will start, on the page. */
import { readBackup, writeBackup } from './backupFile'
import type { BackupReply, BackupRequest } from './backupMessages'

export async function answerBackup(request: BackupRequest): Promise<BackupReply> {
  if (request.type === 'read') {
    return { type: 'read', result: await readBackup(request.bytes, request.passphrase) }
  }
  const { content, createdAt, passphrase } = request
  return { type: 'written', file: await writeBackup(content, createdAt, passphrase) }
}
