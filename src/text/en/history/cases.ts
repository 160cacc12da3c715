/** What each command about cases from own practice did, in English. */
import type { casesHistory as source } from '../../da/history/cases'

export const casesHistory: typeof source = {
  'case.add': 'Case added',
  'case.remove': 'Case deleted',
  'case.setStatus': 'Case moved',
  'case.update': 'Case changed',
  'caseCall.markSent': 'Call marked',
  'caseCall.write': 'Call saved',
}
