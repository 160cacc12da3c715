/** Words used all over the house, in English. */
import type { Catalogue } from '../da'

export const common: Catalogue['common'] = {
  productName: 'Lederdag',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  remove: 'Remove',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Search',
  leaders: (count: number) => (count === 1 ? '1 leader' : `${count} leaders`),
}
