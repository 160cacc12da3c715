/** Why something about themes and focus areas was not done, by refusal code, in English. */
import type { themesRefusals as source } from '../../da/refusals/themes'

export const themesRefusals: typeof source = {
  'focusArea.endBeforeStart': () =>
    'The last day of the period is before the first. Nothing was changed. Correct one of the dates.',
  'focusArea.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing was changed. Correct it and try again.',
  'focusArea.nameMissing': () => 'Give the focus area a name.',
  'focusArea.unknown': () => 'The focus area no longer exists. Nothing was changed.',
  'focusArea.unknownDay': (d) =>
    `${d['day']} is not in the calendar. Write the date as dd-mm-yyyy.`,
  'question.textMissing': () => 'Write a question.',
  'question.tooLong': (d) =>
    `Question no. ${d['line']} is too long. Nothing was changed. Keep each question under ${d['limit']} characters.`,
  'question.unknown': () => 'The question no longer exists. Nothing was changed.',
  'question.unknownTheme': () => 'The theme no longer exists. Nothing was changed. Choose another.',
  'theme.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing was changed. Correct it and try again.',
  'theme.titleMissing': () => 'Give the theme a title.',
  'theme.unknown': () => 'The theme no longer exists. Nothing was changed.',
  'theme.unknownFocusArea': () => 'The focus area no longer exists. Choose another.',
  'themeChoice.alreadyThere': (d) =>
    `${d['title']} is already put forward for the day. Nothing was changed.`,
  'themeChoice.badScore': () => 'The score must be from 1 to 5.',
  'themeChoice.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing was changed. Correct it and try again.',
  'themeChoice.notYetHeld': () =>
    'The day lies in the future. Nothing was changed. Write when the theme was used.',
  'themeChoice.nothingChosen': () => 'Choose at least one theme.',
  'themeChoice.occasionMissing': () => 'Write where the theme was used.',
  'themeChoice.unknown': () =>
    'The theme is no longer put forward for the day. Nothing was changed.',
  'themeChoice.unknownDay': (d) =>
    `${d['day']} is not in the calendar. Write the date as dd-mm-yyyy.`,
  'themeChoice.unknownSeminar': () => 'The day no longer exists. Nothing was changed.',
}
