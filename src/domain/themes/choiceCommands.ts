/** Putting themes forward for a seminar, deciding on one, and passing over the others. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { choiceRefusal, type ChoiceRefusal } from './choiceFields'
import { rankBefore } from './placing'
import type { QuestionRefusal } from './questionFields'
import { themesOfSeminar } from './seminarThemes'
import type { ThemeChoice } from './theme'
import { draftTheme, type NewTheme } from './themeCommands'
import type { ThemeRefusal } from './themeFields'

type Reason = ChoiceRefusal | ThemeRefusal | QuestionRefusal
type Outcome = Result<Change, Reason>

interface OfChoice {
  readonly choiceId: Id
}

/** Puts themes of the bank forward for a seminar, behind those that are there. */
export const addCandidates = defineCommand(
  'themeChoice.add',
  (
    { snapshot, newId },
    input: { readonly seminarId: Id; readonly themeIds: readonly Id[] },
  ): Outcome => {
    const { seminarId, themeIds } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'themeChoice.unknownSeminar' })
    if (themeIds.length === 0) return fail({ type: 'themeChoice.nothingChosen' })
    const nextRank = ranksBehind(choicesOf(snapshot, seminarId))
    const draft = new ChangeDraft(snapshot)
    for (const themeId of new Set(themeIds)) {
      const theme = snapshot.themes.get(themeId)
      if (!theme) return fail({ type: 'theme.unknown' })
      if (choiceOf(snapshot, seminarId, themeId)) {
        return fail({ type: 'themeChoice.alreadyThere', details: { title: theme.title } })
      }
      draft.add('themeChoices', { id: newId(), themeId, seminarId, rank: nextRank() })
    }
    return ok(draft.build())
  },
)

/** A theme nobody had thought of: into the bank and forward for the seminar in one step. */
export const addNewCandidate = defineCommand(
  'themeChoice.addNew',
  (context, input: { readonly seminarId: Id; readonly theme: NewTheme }): Outcome => {
    const { snapshot, newId } = context
    const { seminarId } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'themeChoice.unknownSeminar' })
    const draft = new ChangeDraft(snapshot)
    const made = draftTheme(context, draft, input.theme)
    if (!made.ok) return made
    const rank = ranksBehind(choicesOf(snapshot, seminarId))()
    draft.add('themeChoices', { id: newId(), themeId: made.value, seminarId, rank })
    return ok(draft.build())
  },
)

/** Puts a candidate before another one, or last. */
export const moveCandidate = defineCommand(
  'themeChoice.move',
  ({ snapshot }, input: OfChoice & { readonly beforeId: Id | null }): Outcome => {
    const choice = snapshot.themeChoices.get(input.choiceId)
    if (!choice?.seminarId) return fail({ type: 'themeChoice.unknown' })
    const others = themesOfSeminar(snapshot, choice.seminarId)
      .candidates.map((option) => option.choice)
      .filter(({ id }) => id !== choice.id)
    return changed(snapshot, choice.id, { rank: rankBefore(others, input.beforeId) })
  },
)

/** Stays on record as considered, without being an option any more. */
export const declineCandidate = defineCommand(
  'themeChoice.decline',
  ({ snapshot }, { choiceId }: OfChoice): Outcome =>
    changed(snapshot, choiceId, { ...undecided, status: 'declined' }),
)

export const reconsiderCandidate = defineCommand(
  'themeChoice.reconsider',
  ({ snapshot }, { choiceId }: OfChoice): Outcome =>
    changed(snapshot, choiceId, { ...undecided, status: 'candidate' }),
)

export const removeCandidate = defineCommand(
  'themeChoice.remove',
  ({ snapshot }, { choiceId }: OfChoice): Outcome => {
    if (!snapshot.themeChoices.has(choiceId)) return fail({ type: 'themeChoice.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('themeChoices', choiceId)
    return ok(draft.build())
  },
)

/**
 * Records what was decided, or changes it: one of the candidates, another theme of the bank, or a new
 * one, because a board often decides on what nobody put forward. A theme decided before becomes a
 * candidate again.
 */
export const decideTheme = defineCommand(
  'themeChoice.decide',
  (
    context,
    input: {
      readonly seminarId: Id
      readonly theme: { readonly id: Id } | { readonly title: string }
      readonly decidedOn: Day
      readonly wording: string
    },
  ): Outcome => {
    const { snapshot, newId } = context
    const { seminarId, decidedOn } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'themeChoice.unknownSeminar' })
    const draft = new ChangeDraft(snapshot)
    const themeId = decidedThemeId(context, draft, input.theme)
    if (!themeId.ok) return themeId
    const known = choiceOf(snapshot, seminarId, themeId.value)
    const rank = known?.rank ?? ranksBehind(choicesOf(snapshot, seminarId))()
    const decision = { status: 'decided' as const, decidedOn, wording: input.wording.trim() }
    const id = known?.id ?? newId()
    const record = { ...known, ...decision, id, themeId: themeId.value, seminarId, rank }
    const refusal = choiceRefusal(record)
    if (refusal) return fail(refusal)
    for (const other of choicesOf(snapshot, seminarId)) {
      if (other.status !== 'decided' || other.id === known?.id) continue
      draft.update('themeChoices', other.id, { ...undecided, status: 'candidate' })
    }
    if (known) draft.update('themeChoices', known.id, decision)
    else draft.add('themeChoices', record)
    return ok(draft.build())
  },
)

function decidedThemeId(
  context: CommandContext,
  draft: ChangeDraft,
  theme: { readonly id: Id } | { readonly title: string },
): Result<Id, Reason> {
  if ('title' in theme) return draftTheme(context, draft, theme)
  return context.snapshot.themes.has(theme.id) ? ok(theme.id) : fail({ type: 'theme.unknown' })
}

/** The theme is a candidate again; date and wording of the decision are gone. */
export const withdrawDecision = defineCommand(
  'themeChoice.withdraw',
  ({ snapshot }, { choiceId }: OfChoice): Outcome =>
    changed(snapshot, choiceId, { ...undecided, status: 'candidate' }),
)

const undecided = { decidedOn: null, wording: '' } as const

function changed(snapshot: Snapshot, choiceId: Id, fields: Partial<ThemeChoice>): Outcome {
  if (!snapshot.themeChoices.has(choiceId)) return fail({ type: 'themeChoice.unknown' })
  const draft = new ChangeDraft(snapshot)
  draft.update('themeChoices', choiceId, fields)
  return ok(draft.build())
}

function choicesOf(snapshot: Snapshot, seminarId: Id): ThemeChoice[] {
  return [...snapshot.themeChoices.values()].filter((choice) => choice.seminarId === seminarId)
}

function choiceOf(snapshot: Snapshot, seminarId: Id, themeId: Id): ThemeChoice | undefined {
  return choicesOf(snapshot, seminarId).find((choice) => choice.themeId === themeId)
}
