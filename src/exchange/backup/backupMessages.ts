/** What the page and the backup worker say to each other. */
import type { Instant } from '@/domain/shared/day'
import type { Result } from '@/domain/shared/result'
import type { BackupFile } from './backupFile'
import type { BackupProblem } from './backupProblem'
import type { BackupContent, ValidBackup } from './envelope'

export type BackupRequest =
  | {
      readonly type: 'write'
      readonly content: BackupContent
      readonly createdAt: Instant
      readonly passphrase: string
    }
  | {
      readonly type: 'read'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly passphrase: string
    }

export type BackupReply =
  | { readonly type: 'written'; readonly file: BackupFile }
  | { readonly type: 'read'; readonly result: Result<ValidBackup, BackupProblem> }
