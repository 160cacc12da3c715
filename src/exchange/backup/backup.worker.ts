/** Packs and opens backups away from the page: making a key of a passphrase takes seconds. */
import { answerBackup } from './answerBackup'
import type { BackupRequest } from './backupMessages'

addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  answerBackup(data).then(postMessage, (bug: unknown) => {
    // An error outside the promise reaches the page as `error`, a rejection would not.
    setTimeout(() => {
      throw bug
    })
  })
})
