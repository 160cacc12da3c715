/** What can be done to guiding questions: add one or many, change, move, place and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { rankBefore } from './placing'
import { mostQuestionLetters, questionLines, type QuestionRefusal } from './questionFields'
import { questionsOf } from './questions'

type Outcome = Result<Change, QuestionRefusal>

/**
 * One question, last in its theme; without a theme it is free. With an item it is placed there too,
 * behind the questions that stand on it.
 */
export const addQuestion = defineCommand(
  'question.add',
  (
    context,
    input: { readonly themeId: Id | null; readonly text: string; readonly itemId?: Id },
  ): Outcome => {
    const { itemId } = input
    if (itemId !== undefined && !context.snapshot.agendaItems.has(itemId)) {
      return fail({ type: 'question.unknownItem' })
    }
    const draft = new ChangeDraft(context.snapshot)
    const added = draftQuestions(context, draft, input.themeId, [input.text])
    if (!added.ok) return added
    for (const questionId of itemId === undefined ? [] : added.value) {
      const rank = ranksBehind(placedOn(context.snapshot, itemId ?? ''))()
      draft.add('itemQuestions', { id: context.newId(), itemId: itemId ?? '', questionId, rank })
    }
    return ok(draft.build())
  },
)

/** Many at once, such as a pasted list; they keep their order. */
export const addQuestions = defineCommand(
  'question.addMany',
  (context, input: { readonly themeId: Id | null; readonly texts: readonly string[] }): Outcome => {
    const draft = new ChangeDraft(context.snapshot)
    const added = draftQuestions(context, draft, input.themeId, input.texts)
    return added.ok ? ok(draft.build()) : added
  },
)

function draftQuestions(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  themeId: Id | null,
  texts: readonly string[],
): Result<Id[], QuestionRefusal> {
  if (themeId !== null && !snapshot.themes.has(themeId)) {
    return fail({ type: 'question.unknownTheme' })
  }
  const lines = questionLines(texts)
  if (!lines.ok) return lines
  if (lines.value.length === 0) return fail({ type: 'question.textMissing' })
  const nextRank = ranksBehind(questionsOf(snapshot, themeId))
  return ok(
    lines.value.map(
      (text) => draft.add('guidingQuestions', { id: newId(), themeId, rank: nextRank(), text }).id,
    ),
  )
}

function placedOn(snapshot: Snapshot, itemId: Id) {
  return [...snapshot.itemQuestions.values()].filter((placed) => placed.itemId === itemId)
}

export const updateQuestion = defineCommand(
  'question.update',
  ({ snapshot }, input: { readonly questionId: Id; readonly text: string }): Outcome => {
    if (!snapshot.guidingQuestions.has(input.questionId)) return fail({ type: 'question.unknown' })
    const text = input.text.trim()
    if (text === '') return fail({ type: 'question.textMissing' })
    if (text.length > mostQuestionLetters) {
      return fail({ type: 'question.tooLong', details: { line: 1, limit: mostQuestionLetters } })
    }
    const draft = new ChangeDraft(snapshot)
    draft.update('guidingQuestions', input.questionId, { text })
    return ok(draft.build())
  },
)

/** Puts a question before another one of the theme, or last; into another theme or out of all too. */
export const moveQuestion = defineCommand(
  'question.move',
  (
    { snapshot },
    input: { readonly questionId: Id; readonly themeId: Id | null; readonly beforeId: Id | null },
  ): Outcome => {
    const { questionId, themeId, beforeId } = input
    if (!snapshot.guidingQuestions.has(questionId)) return fail({ type: 'question.unknown' })
    if (themeId !== null && !snapshot.themes.has(themeId)) {
      return fail({ type: 'question.unknownTheme' })
    }
    const others = questionsOf(snapshot, themeId).filter(({ id }) => id !== questionId)
    const draft = new ChangeDraft(snapshot)
    draft.update('guidingQuestions', questionId, { themeId, rank: rankBefore(others, beforeId) })
    return ok(draft.build())
  },
)

/** Takes it off the items it is placed on as well. */
export const removeQuestion = defineCommand(
  'question.remove',
  ({ snapshot }, { questionId }: { readonly questionId: Id }): Outcome => {
    if (!snapshot.guidingQuestions.has(questionId)) return fail({ type: 'question.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('guidingQuestions', questionId)
    return ok(draft.build())
  },
)
