/** Backups, in English. */
import type { Catalogue } from '../da'

export const backup: Catalogue['backup'] = {
  title: 'Backup',
  lead: 'One file with everything in the workspace. Keep it where only the right people can see it.',
  never: 'No backup has been taken yet.',
  last: (day) => `Latest backup: ${day}.`,
  changesSince: (count) => {
    if (count === 0) return 'Nothing has changed since then.'
    return count === 1 ? '1 change since then.' : `${count} changes since then.`
  },
  passphrase: 'Passphrase (optional)',
  passphraseHint:
    'With a passphrase the file is encrypted, which takes a few seconds. Keep it in your password manager: without it nobody can open the file, not even us.',
  passphraseTooShort: (length) =>
    `Use at least ${length} characters, for example four random words.`,
  showPassphrase: 'Show the passphrase',
  make: 'Download backup',
  making: 'Packing…',
  restoreTitle: 'Restore from a backup',
  restoreLead:
    'The file is checked whole before anything is touched. You see what it holds, then say yes or no.',
  chooseFile: 'Choose a backup',
  browse: 'Browse',
  filePassphrase: 'The file’s passphrase, if it has one',
  read: 'See what it holds',
  holds: (when) => `Backup from ${when}`,
  ofOrganisation: (name) => `From ${name}`,
  tables: {
    units: 'Units',
    people: 'People',
    absences: 'Absences',
    series: 'Series',
    audienceExceptions: 'Audience exceptions',
    seminars: 'Days',
    facilitators: 'Facilitators',
    placementRules: 'Placement rules',
    placements: 'Seats in drafts',
    distributionVersions: 'Published versions',
    tablePlans: 'Table plans',
    tableRounds: 'Rounds at the tables',
    planTables: 'Tables',
    tableRules: 'Rules for the tables',
    tableSeats: 'Seats at the tables',
    settings: 'Settings',
    importMappings: 'Remembered columns',
  },
  difference: (added, changed, removed) =>
    `Compared with what you see now: ${added} added, ${changed} changed, ${removed} gone.`,
  same: 'It is the same as what you see now.',
  restore: 'Restore',
  restoreText:
    'What is here now is kept beside it as “From before the restore” until you delete it yourself.',
  columnTable: 'Contents',
  columnCount: 'Count',
}
