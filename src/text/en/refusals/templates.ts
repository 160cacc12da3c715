/** Why something about templates and rolling on to next year was not done, by refusal code, in English. */
import type { templatesRefusals as source } from '../../da/refusals/templates'

export const templatesRefusals: typeof source = {
  'seminar.dayHasItems': (d) =>
    Number(d['items']) === 1
      ? 'The day has 1 item in the programme, so it has not been removed. Move or delete the item first.'
      : `The day has ${d['items']} items in the programme, so it has not been removed. Move or delete them first.`,
  'seminar.dayTooFar': (d) =>
    `A later day must be 1-${d['most']} days after the first. Nothing has changed. Choose another date.`,
  'seminar.dayTwice': () =>
    'Two of the days have the same date. Nothing has changed. Choose another date for one of them.',
  'seminar.laterDayEndsFirst': () =>
    'One of the days ends before it begins. Nothing has changed. Correct the time.',
  'seminar.nothingToRoll': () => 'Nothing is chosen to roll on. Choose at least one seminar.',
  'seminar.seriesNameMissing': () =>
    'The new series has no name. Nothing has been created. Write a name.',
  'template.invalidField': (d) =>
    `The field ${d['field']} cannot be kept like that in a template. Nothing has changed. Make it shorter.`,
  'template.nameMissing': () => 'The template has no name. Nothing has changed. Write a name.',
  'template.unknown': () => 'The template no longer exists. Nothing has changed.',
  'template.unknownSeminar': () => 'The seminar no longer exists. No template has been saved.',
}
