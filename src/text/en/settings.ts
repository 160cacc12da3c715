/** Settings, in English. */
import type { Catalogue } from '../da'

export const settings: Catalogue['settings'] = {
  pageTitle: 'Settings',
  lead: 'Most of this applies to the whole workspace. Appearance and language apply to this device only.',
  organisation: 'Organisation',
  organisationName: 'Municipality or organisation',
  organisationHint: 'The name appears on the overview, on printed lists and in backups.',
  appearance: 'Appearance and language',
  holidays: 'Days off and school holidays',
  holidaysLead: 'Days placed on a day off or in a school-holiday week are warned of.',
  mayDay: '1 May is a day off',
  constitutionDay: 'Constitution Day (5 June) is a day off',
  christmasEve: 'Christmas Eve is a day off',
  schoolWeeks: 'School holidays (week numbers)',
  schoolWeeksHint: 'Write the week numbers with commas between, e.g. 7, 27-31, 42.',
  schoolWeeksError: 'Write weeks from 1 to 53 with commas between, e.g. 7, 27-31, 42.',
  workspaces: 'Workspaces',
  workspacesLead: 'Each workspace has its own data on this device.',
  workspaceKinds: {
    own: 'Your data',
    example: 'Example',
    beforeRestore: 'From before the restore',
  },
  open: 'Open',
  openNow: 'Open now',
  seeExample: 'See the example',
  removeWorkspace: 'Delete',
  removeTitle: (name) => `Delete ${name}?`,
  removeText:
    'Everything in the workspace is deleted from this device and cannot be undone. Take a backup first if you are in doubt.',
  removeConfirm: 'Delete the workspace',
  storage: 'Data on this device',
  storagePersistent: 'The browser has promised to keep the data.',
  storageNotPersistent:
    'The browser may clear the data if the device runs out of space. Take backups, or ask it to keep them.',
  storageTablet:
    'On an iPad: add Lederdag to the home screen, or Safari deletes data after 7 days without a visit.',
  askPersistence: 'Ask the browser to keep the data',
  storageUsed: (megabytes) => `${megabytes} MB in use.`,
}
