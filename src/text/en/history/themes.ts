/** What each command about themes and focus areas did, in English. */
import type { themesHistory as source } from '../../da/history/themes'

export const themesHistory: typeof source = {
  'focusArea.add': 'Focus area added',
  'focusArea.move': 'Focus area moved',
  'focusArea.remove': 'Focus area deleted',
  'focusArea.update': 'Focus area edited',
  'question.addMany': 'Questions added',
  'question.move': 'Question moved',
  'question.remove': 'Question deleted',
  'question.update': 'Question edited',
  'theme.add': 'Theme created',
  'theme.duplicate': 'Theme copied',
  'theme.remove': 'Theme deleted',
  'theme.update': 'Theme edited',
  'themeChoice.add': 'Themes put forward',
  'themeChoice.addNew': 'New theme put forward',
  'themeChoice.decide': 'Decision on theme recorded',
  'themeChoice.decline': 'Theme set aside',
  'themeChoice.evaluate': 'Evaluation of theme saved',
  'themeChoice.move': 'Theme moved',
  'themeChoice.reconsider': 'Theme put forward again',
  'themeChoice.remove': 'Theme taken off the day',
  'themeChoice.withdraw': 'Decision on theme withdrawn',
  'themeUse.add': 'Earlier use recorded',
  'themeUse.remove': 'Earlier use deleted',
  'themeUse.update': 'Earlier use edited',
}
