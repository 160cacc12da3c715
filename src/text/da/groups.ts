/** Texts about working groups and tasks. */
export const groups = {
  title: 'Arbejdsgruppe og opgaver',
}
