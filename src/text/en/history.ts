/** What each command did, in English. */
import type { Catalogue } from '../da'

export const history: Catalogue['history'] = {
  unknown: 'Change',
  undo: 'Undone',
  redo: 'Redone',
}
