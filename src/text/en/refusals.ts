/** Why something was not done, by refusal code, in English. */
import type { Catalogue } from '../da'

export const refusals: Catalogue['refusals'] = {
  unknown: (d) =>
    `That did not work (code ${d['type']}). Nothing has changed; all saved work is safe.`,
  'storage.stale': () => 'Another tab wrote at the same time. Nothing has changed here. Try again.',
  'storage.quota': () =>
    'This device has no room left, so the change is not saved. What was saved is safe. Take a backup and free some space.',
  'storage.blocked': () =>
    'Another tab is holding the data, so the change is not saved. Close other Lederdag tabs and try again.',
  'storage.newerVersion': () =>
    'A newer Lederdag is open in another tab. The change is not saved. Reload the page to go on.',
  'storage.corrupt': () =>
    'The storage on this device cannot be read properly, so nothing is written to it. Download a backup of what is on screen.',
  'storage.closed': () =>
    'The storage was closed, so the change is not saved. Reload the page to go on.',
  'storage.unknown': (d) =>
    `The change could not be saved (${d['message']}). What was saved is safe. Try again or reload the page.`,
  'history.nothingToUndo': () => 'There is nothing to undo.',
  'history.nothingToRedo': () => 'There is nothing to redo.',
  'history.movedOn': () =>
    'This cannot be undone because part of it has changed since. Nothing has changed.',
}
