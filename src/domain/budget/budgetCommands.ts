/** What can be done to the lines of a budget: add one or several, change, remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import type { BudgetLine } from './budgetLine'

/** Amounts are whole kroner, not negative. */
export type LineFields = Partial<
  Pick<BudgetLine, 'kind' | 'title' | 'perParticipant' | 'budgeted' | 'ordered' | 'actual'>
>

/** Whose budget it is: that of one seminar, or of a whole series. */
export type BudgetOwner = { readonly seminarId: Id } | { readonly seriesId: Id }

export interface BudgetRefusal extends Refusal {
  readonly type:
    'budget.invalidField' | 'budget.titleMissing' | 'budget.unknownLine' | 'budget.unknownOwner'
}

type Outcome = Result<Change, BudgetRefusal>

/** Adds lines behind the others, in the order given, as one step. */
export const addBudgetLines = defineCommand(
  'budget.addLines',
  (
    { snapshot, newId },
    input: {
      readonly owner: BudgetOwner
      readonly lines: readonly (LineFields & { readonly title: string })[]
    },
  ): Outcome => {
    const { owner } = input
    if (!isThere(snapshot, owner)) return fail({ type: 'budget.unknownOwner' })
    const nextRank = ranksBehind(linesOf(snapshot, owner))
    const draft = new ChangeDraft(snapshot)
    for (const fields of input.lines) {
      const line = { ...tidy(fields), ...owner, id: newId(), rank: nextRank() }
      const refusal = refusalOf(line)
      if (refusal) return fail(refusal)
      draft.add('budgetLines', line)
    }
    return ok(draft.build())
  },
)

/** Changes the given fields of one line and no others. */
export const updateBudgetLine = defineCommand(
  'budget.updateLine',
  ({ snapshot }, input: { readonly lineId: Id; readonly fields: LineFields }): Outcome => {
    const known = snapshot.budgetLines.get(input.lineId)
    if (!known) return fail({ type: 'budget.unknownLine' })
    const fields = tidy(input.fields)
    const refusal = refusalOf({ ...known, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('budgetLines', known.id, fields)
    return ok(draft.build())
  },
)

export const removeBudgetLine = defineCommand(
  'budget.removeLine',
  ({ snapshot }, { lineId }: { readonly lineId: Id }): Outcome => {
    if (!snapshot.budgetLines.has(lineId)) return fail({ type: 'budget.unknownLine' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('budgetLines', lineId)
    return ok(draft.build())
  },
)

function isThere(snapshot: Snapshot, owner: BudgetOwner): boolean {
  return 'seminarId' in owner
    ? snapshot.seminars.has(owner.seminarId)
    : snapshot.series.has(owner.seriesId)
}

function linesOf(snapshot: Snapshot, owner: BudgetOwner): BudgetLine[] {
  return [...snapshot.budgetLines.values()].filter((line) =>
    'seminarId' in owner
      ? line.seminarId === owner.seminarId
      : line.seminarId === null && line.seriesId === owner.seriesId,
  )
}

function tidy<Fields extends LineFields>(fields: Fields): Fields {
  return fields.title === undefined ? fields : { ...fields, title: fields.title.trim() }
}

function refusalOf(line: Partial<BudgetLine>): BudgetRefusal | null {
  if (line.title === '') return { type: 'budget.titleMissing' }
  const field = invalidField('budgetLines', line)
  return field === null ? null : { type: 'budget.invalidField', details: { field } }
}
