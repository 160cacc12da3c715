/** Why something about cases from own practice was not done, by refusal code, in English. */
import type { casesRefusals as source } from '../../da/refusals/cases'

export const casesRefusals: typeof source = {
  'case.invalidField': () =>
    'A field of the case cannot be used. Nothing is changed. Check whether a text is too long.',
  'case.titleMissing': () => 'The case has no title. Nothing is changed. Write one and save again.',
  'case.unknown': () => 'The case is no longer there. Nothing is changed.',
  'case.unknownReference': () =>
    'The person, unit, theme or item is no longer there. Nothing is changed. Choose again.',
  'case.unknownSeminar': () => 'The seminar is no longer there. Nothing is changed.',
  'caseCall.invalidField': () =>
    'A field of the call cannot be used. Nothing is changed. Check whether the text is too long.',
  'caseCall.missing': () => 'There is no call to send yet. Nothing is changed. Write it first.',
  'caseCall.unknownDay': (d) =>
    `${d['day']} is not a date. Nothing is changed. Write for example 7 August.`,
}
