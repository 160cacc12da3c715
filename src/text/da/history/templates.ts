/** What each command about templates and rolling on to next year did. */
export const templatesHistory = {
  'seminar.create': 'Arrangement oprettet',
  'seminar.rollOn': 'Rullet videre til næste år',
  'template.remove': 'Skabelon slettet',
  'template.rename': 'Skabelon omdøbt',
  'template.keep': 'Skabelon gemt',
}
