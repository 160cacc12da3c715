/** What each command about cases from own practice did. */
export const casesHistory = {
  'case.add': 'Case tilføjet',
  'case.remove': 'Case slettet',
  'case.setStatus': 'Case flyttet',
  'case.update': 'Case rettet',
  'caseCall.markSent': 'Efterlysning markeret',
  'caseCall.write': 'Efterlysning gemt',
}
