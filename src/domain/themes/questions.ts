/** The guiding questions of each theme, and the free ones, in their order. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { tableIndex } from '../shared/tableIndex'
import type { GuidingQuestion } from './theme'

/** The key of questions without a theme; no id is empty. */
const free = ''

const byTheme = tableIndex(({ themeId }: GuidingQuestion) => themeId ?? free)

/** The questions of the theme in order; of null the free ones. Empty for a theme that is not there. */
export function questionsOf(snapshot: Snapshot, themeId: Id | null): GuidingQuestion[] {
  return [...byTheme(snapshot.guidingQuestions, themeId ?? free)].sort(byRank)
}
