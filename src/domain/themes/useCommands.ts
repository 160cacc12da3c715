/** How a theme went: the evaluation of a seminar's theme, and own records of uses before that. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { choiceRefusal, type ChoiceRefusal } from './choiceFields'
import type { ThemeChoice } from './theme'
import type { ThemeRefusal } from './themeFields'

type Outcome = Result<Change, ChoiceRefusal | ThemeRefusal>

/** `score` is 1-5, or null when nobody gave one. */
export type Evaluation = Pick<ThemeChoice, 'score' | 'evaluation'>

/** A use from before the seminars were planned here: where, when, and how it went. */
export type OwnUse = Pick<ThemeChoice, 'occasion' | 'heldOn'> & Evaluation

export const evaluateTheme = defineCommand(
  'themeChoice.evaluate',
  ({ snapshot }, input: { readonly choiceId: Id } & Evaluation): Outcome => {
    const choice = snapshot.themeChoices.get(input.choiceId)
    if (!choice) return fail({ type: 'themeChoice.unknown' })
    const fields = { score: input.score, evaluation: input.evaluation.trim() }
    return written(snapshot, { ...choice, ...fields })
  },
)

export const addThemeUse = defineCommand(
  'themeUse.add',
  ({ snapshot, clock, newId }, input: { readonly themeId: Id; readonly use: OwnUse }): Outcome => {
    const { themeId } = input
    if (!snapshot.themes.has(themeId)) return fail({ type: 'theme.unknown' })
    const use = tidy(input.use)
    const record = { ...use, id: newId(), themeId, seminarId: null, status: 'decided' as const }
    const refusal = useRefusal(use, clock.today()) ?? choiceRefusal({ ...record, rank: '' })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    const rank = ranksBehind(ownUsesOf(snapshot, themeId))()
    draft.add('themeChoices', { ...record, rank })
    return ok(draft.build())
  },
)

export const updateThemeUse = defineCommand(
  'themeUse.update',
  ({ snapshot, clock }, input: { readonly choiceId: Id; readonly use: OwnUse }): Outcome => {
    const choice = snapshot.themeChoices.get(input.choiceId)
    if (!choice || choice.seminarId !== null) return fail({ type: 'themeChoice.unknown' })
    const use = tidy(input.use)
    const refusal = useRefusal(use, clock.today())
    return refusal ? fail(refusal) : written(snapshot, { ...choice, ...use })
  },
)

export const removeThemeUse = defineCommand(
  'themeUse.remove',
  ({ snapshot }, { choiceId }: { readonly choiceId: Id }): Outcome => {
    if (!snapshot.themeChoices.has(choiceId)) return fail({ type: 'themeChoice.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('themeChoices', choiceId)
    return ok(draft.build())
  },
)

function written(snapshot: Snapshot, choice: ThemeChoice): Outcome {
  const refusal = choiceRefusal(choice)
  if (refusal) return fail(refusal)
  const draft = new ChangeDraft(snapshot)
  draft.update('themeChoices', choice.id, choice)
  return ok(draft.build())
}

function tidy(use: OwnUse): OwnUse {
  return { ...use, occasion: use.occasion.trim(), evaluation: use.evaluation.trim() }
}

function useRefusal({ occasion, heldOn }: OwnUse, today: Day): ChoiceRefusal | null {
  if (occasion === '') return { type: 'themeChoice.occasionMissing' }
  return heldOn !== null && heldOn > today
    ? { type: 'themeChoice.notYetHeld', details: { day: heldOn } }
    : null
}

function ownUsesOf(snapshot: Snapshot, themeId: Id): ThemeChoice[] {
  return [...snapshot.themeChoices.values()].filter(
    (choice) => choice.themeId === themeId && choice.seminarId === null,
  )
}
