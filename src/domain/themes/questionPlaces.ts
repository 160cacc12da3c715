/** Which questions a seminar can draw on, and where each of a theme's questions is placed. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { byTime } from '../seminars/seminarQueries'
import type { AgendaItem } from '../agenda/agenda'
import { sortedByTitle } from './focusAreas'
import type { Id } from '../shared/id'
import { questionsOf } from './questions'
import { themesOfSeminar } from './seminarThemes'
import type { GuidingQuestion, Theme } from './theme'

/** Questions that belong together; `theme` is null for the free ones. */
export interface QuestionGroup {
  readonly kind: 'decided' | 'candidate' | 'free' | 'bank'
  readonly theme: Theme | null
  readonly questions: readonly GuidingQuestion[]
}

/**
 * All questions that can be placed on the seminar's programme, the likeliest first: those of the
 * decided theme, of the candidates in their order, the free ones, and those of every other theme in
 * Danish order. Groups without questions are left out.
 */
export function questionsForSeminar(snapshot: Snapshot, seminarId: Id): QuestionGroup[] {
  const { decided, candidates } = themesOfSeminar(snapshot, seminarId)
  const near = new Set([decided, ...candidates].map((option) => option?.theme.id))
  const group = (kind: QuestionGroup['kind'], theme: Theme | null): QuestionGroup => ({
    kind,
    theme,
    questions: questionsOf(snapshot, theme?.id ?? null),
  })
  const others = sortedByTitle(snapshot.themes.values()).filter(({ id }) => !near.has(id))
  return [
    ...(decided ? [group('decided', decided.theme)] : []),
    ...candidates.map(({ theme }) => group('candidate', theme)),
    group('free', null),
    ...others.map((theme) => group('bank', theme)),
  ].filter(({ questions }) => questions.length > 0)
}

export interface QuestionPlace {
  readonly item: AgendaItem
  readonly seminar: Seminar
}

/** Question id -> the items it is placed on, earliest seminar first; questions not placed are absent. */
export function placesOfQuestions(
  snapshot: Snapshot,
  questions: readonly GuidingQuestion[],
): ReadonlyMap<Id, readonly QuestionPlace[]> {
  const asked = new Set(questions.map(({ id }) => id))
  const places = new Map<Id, QuestionPlace[]>()
  for (const { questionId, itemId } of snapshot.itemQuestions.values()) {
    const item = asked.has(questionId) ? snapshot.agendaItems.get(itemId) : undefined
    const seminar = item && snapshot.seminars.get(item.seminarId)
    if (!seminar) continue
    const known = places.get(questionId)
    if (known) known.push({ item, seminar })
    else places.set(questionId, [{ item, seminar }])
  }
  for (const list of places.values()) list.sort((a, b) => byTime(a.seminar, b.seminar))
  return places
}
