/** What each command did, as the undo button and the toast name it. A test checks them all. */
export const history = {
  unknown: 'Ændring',
  undo: 'Fortrudt',
  redo: 'Gentaget',
}
