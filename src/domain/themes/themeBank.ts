/** The bank of themes as a list: every theme with what is known of it, and those that are asked for. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import { compareDanish } from '../shared/danishOrder'
import { foldText } from '../shared/foldText'
import type { Id } from '../shared/id'
import { sortedByTitle } from './focusAreas'
import { questionsOf } from './questions'
import type { FocusArea, GuidingQuestion, Theme } from './theme'
import { themeStories, type ThemeStatus, type ThemeStory } from './themeUses'

export interface ThemeRow {
  readonly theme: Theme
  readonly story: ThemeStory
  readonly focusArea: FocusArea | null
  readonly questions: readonly GuidingQuestion[]
}

/** Empty parts ask for nothing; the others must all be met. */
export interface ThemeFilter {
  readonly query: string
  readonly status: ThemeStatus | ''
  readonly tag: string
  readonly focusAreaId: Id
}

export const everyTheme: ThemeFilter = { query: '', status: '', tag: '', focusAreaId: '' }

export function isEveryTheme({ query, status, tag, focusAreaId }: ThemeFilter): boolean {
  return query.trim() === '' && status === '' && tag === '' && focusAreaId === ''
}

/** In Danish order by title. */
export function themeRows(snapshot: Snapshot, now: Day): ThemeRow[] {
  const stories = themeStories(snapshot, now)
  return sortedByTitle(snapshot.themes.values()).flatMap((theme) => {
    const story = stories.get(theme.id)
    const focusArea = snapshot.focusAreas.get(theme.focusAreaId ?? '') ?? null
    return story ? [{ theme, story, focusArea, questions: questionsOf(snapshot, theme.id) }] : []
  })
}

/**
 * The rows that meet the filter, in the order given. Words are looked for in titles, purposes, tags,
 * questions and the focus area; a status is met by a theme of which it is true, foremost or not.
 */
export function filterThemes(rows: readonly ThemeRow[], filter: ThemeFilter): readonly ThemeRow[] {
  if (isEveryTheme(filter)) return rows
  const words = foldText(filter.query).split(/\s+/).filter(Boolean)
  const { status, tag, focusAreaId } = filter
  return rows.filter(
    ({ theme, story, focusArea, questions }) =>
      (status === '' || story.statuses.includes(status)) &&
      (tag === '' || theme.tags.includes(tag)) &&
      (focusAreaId === '' || theme.focusAreaId === focusAreaId) &&
      words.every(
        (word) =>
          folded(theme, () => [theme.title, theme.purpose, ...theme.tags]).includes(word) ||
          (focusArea !== null && folded(focusArea, () => [focusArea.name]).includes(word)) ||
          questions.some((question) => folded(question, () => [question.text]).includes(word)),
      ),
  )
}

/** Folded once per record: a typed letter must not fold 10,000 questions again. */
const known = new WeakMap<object, string>()

function folded(record: object, texts: () => readonly string[]): string {
  const text = known.get(record) ?? foldText(texts().join('\n'))
  known.set(record, text)
  return text
}

/** Every tag that a theme carries, once, in Danish order. */
export function themeTags(snapshot: Snapshot): string[] {
  const tags = new Set<string>()
  for (const theme of snapshot.themes.values()) for (const tag of theme.tags) tags.add(tag)
  return [...tags].sort(compareDanish)
}
