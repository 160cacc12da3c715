/** What each command did, in English. */
import type { Catalogue } from '../t'

export const history: Catalogue['history'] = {
  unknown: 'Change',
  undo: 'Undone',
  redo: 'Redone',
}
