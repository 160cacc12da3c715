/** Why a file cannot be restored. Whatever it is, nothing has been touched. */
export type BackupProblem =
  | { readonly type: 'backup.notABackup' }
  /** The file ends too early, as after a broken download. */
  | { readonly type: 'backup.truncated' }
  | { readonly type: 'backup.damaged' }
  | { readonly type: 'backup.newerVersion' }
  | { readonly type: 'backup.passphraseNeeded' }
  /** Wrong passphrase or altered file: encryption cannot tell which. */
  | { readonly type: 'backup.wrongPassphrase' }
  | { readonly type: 'backup.tooLarge' }
  | {
      readonly type: 'backup.invalidRecord'
      /** The row is counted from 1 within its table. */
      readonly details: { readonly table: string; readonly row: number }
    }
