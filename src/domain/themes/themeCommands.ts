/** What can be done to themes: add, change, copy and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import { rankAt } from '../shared/rank'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { questionLines, type QuestionRefusal } from './questionFields'
import { questionsOf } from './questions'
import { themeRefusal, tidyTheme, type ThemeFields, type ThemeRefusal } from './themeFields'

type Outcome = Result<Change, ThemeRefusal | QuestionRefusal>

/** A new theme with what it is to be given; its questions stand in the order given. */
export interface NewTheme extends ThemeFields {
  readonly title: string
  readonly questions?: readonly string[]
}

/** Adds the theme to the draft and answers with its id, or with what is wrong with it. */
export function draftTheme(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  { questions = [], ...fields }: NewTheme,
): Result<Id, ThemeRefusal | QuestionRefusal> {
  const record = { ...tidyTheme(fields), id: newId() }
  const refusal = themeRefusal(snapshot, record)
  if (refusal) return fail(refusal)
  const texts = questionLines(questions)
  if (!texts.ok) return texts
  draft.add('themes', record)
  texts.value.forEach((text, index) => {
    draft.add('guidingQuestions', {
      id: newId(),
      themeId: record.id,
      rank: rankAt(index + 1),
      text,
    })
  })
  return ok(record.id)
}

export const addTheme = defineCommand('theme.add', (context, theme: NewTheme): Outcome => {
  const draft = new ChangeDraft(context.snapshot)
  const made = draftTheme(context, draft, theme)
  return made.ok ? ok(draft.build()) : made
})

export const updateTheme = defineCommand(
  'theme.update',
  ({ snapshot }, input: { readonly themeId: Id; readonly fields: ThemeFields }): Outcome => {
    const theme = snapshot.themes.get(input.themeId)
    if (!theme) return fail({ type: 'theme.unknown' })
    const fields = tidyTheme(input.fields)
    const refusal = themeRefusal(snapshot, { ...theme, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('themes', theme.id, fields)
    return ok(draft.build())
  },
)

/** A copy with its questions and under a title of its own, but without what it was used for. */
export const duplicateTheme = defineCommand(
  'theme.duplicate',
  (context, input: { readonly themeId: Id; readonly title: string }): Outcome => {
    const theme = context.snapshot.themes.get(input.themeId)
    if (!theme) return fail({ type: 'theme.unknown' })
    const draft = new ChangeDraft(context.snapshot)
    const { purpose, tags, focusAreaId } = theme
    const questions = questionsOf(context.snapshot, theme.id).map(({ text }) => text)
    const copy = draftTheme(context, draft, {
      ...{ purpose, tags, focusAreaId, questions },
      title: input.title,
    })
    return copy.ok ? ok(draft.build()) : copy
  },
)

/** Takes its questions along, off the programmes they stand on, and what it was considered for. */
export const removeTheme = defineCommand(
  'theme.remove',
  ({ snapshot }, { themeId }: { readonly themeId: Id }): Outcome => {
    if (!snapshot.themes.has(themeId)) return fail({ type: 'theme.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('themes', themeId)
    return ok(draft.build())
  },
)
