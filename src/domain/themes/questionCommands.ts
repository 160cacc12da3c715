/** What can be done to guiding questions: add, change, move and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { rankBefore } from './placing'
import { mostQuestionLetters, questionLines, type QuestionRefusal } from './questionFields'
import { questionsOf } from './questions'

type Outcome = Result<Change, QuestionRefusal>

/** One or many, such as a pasted list, last in their theme and in the order given; null for free ones. */
export const addQuestions = defineCommand(
  'question.addMany',
  (
    { snapshot, newId },
    input: { readonly themeId: Id | null; readonly texts: readonly string[] },
  ): Outcome => {
    const { themeId } = input
    if (themeId !== null && !snapshot.themes.has(themeId)) {
      return fail({ type: 'question.unknownTheme' })
    }
    const texts = questionLines(input.texts)
    if (!texts.ok) return texts
    if (texts.value.length === 0) return fail({ type: 'question.textMissing' })
    const nextRank = ranksBehind(questionsOf(snapshot, themeId))
    const draft = new ChangeDraft(snapshot)
    for (const text of texts.value) {
      draft.add('guidingQuestions', { id: newId(), themeId, rank: nextRank(), text })
    }
    return ok(draft.build())
  },
)

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
