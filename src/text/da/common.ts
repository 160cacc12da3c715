/** Words used all over the house. */
export const common = {
  productName: 'Lederdag',
  save: 'Gem',
  cancel: 'Annullér',
  close: 'Luk',
  back: 'Tilbage',
  remove: 'Fjern',
  edit: 'Ret',
  undo: 'Fortryd',
  redo: 'Gentag',
  search: 'Søg',
  leaders: (count: number) => (count === 1 ? '1 leder' : `${count} ledere`),
}
