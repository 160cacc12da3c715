/** Words used all over the house, in English. */
import type { Catalogue } from '../da'

export const common: Catalogue['common'] = {
  productName: 'Lederdag',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  remove: 'Remove',
  edit: 'Edit',
  add: 'Add',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Search',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  leaders: (count: number) => (count === 1 ? '1 leader' : `${count} leaders`),
  seats: (count: number) => (count === 1 ? '1 seat' : `${count} seats`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
}
