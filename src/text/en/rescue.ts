/** The rescue screen, in English. */
import type { Catalogue } from '../da'

export const rescue: Catalogue['rescue'] = {
  problems: {
    'open.newerVersion': {
      title: 'Your data belongs to a newer version',
      text: 'This tab runs an older Lederdag and leaves the data alone. It is safe. Reload the page to get the new version.',
    },
    'open.blocked': {
      title: 'Another tab is holding the data',
      text: 'Close other Lederdag tabs and try again. Your data is safe.',
    },
    'open.rescue': {
      title: 'Something is missing on this device',
      text: 'The browser has given us something other than what was saved. We have changed nothing. Try again first; if that does not help, restore from a backup.',
    },
    'open.unreadable': {
      title: 'The data cannot be read right now',
      text: 'We have changed nothing. Try again, or restart the browser. If that does not help, restore from a backup.',
    },
  },
  found: 'What we found',
  findings: {
    empty: (changes) =>
      `The storage is empty, but ${changes} changes have been saved on this device before.`,
    metaMissing: 'There is data, but not the record that says whether all of it is there.',
    otherDatabase: 'The storage is not the one last used here.',
    changesMissing: (count) =>
      count === 1 ? 'The latest change is missing.' : `The latest ${count} changes are missing.`,
    countDiffers: (table, expected, found) =>
      `${table}: there should be ${expected}, but there are ${found}.`,
    brokenRecords: (table, count) => `${table}: ${count} cannot be read. They stay where they are.`,
  },
  tryAgain: 'Try again',
  openAnyway: 'Open what is there',
}
