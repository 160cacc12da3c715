/** Fills the empty programme of a seminar that is there already. */
import { daysOfSeminar } from '../seminars/seminarDays'
import { itemsOfSeminar } from '../agenda/lookup'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import type { Change } from '../change'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { TemplateItem } from './seminarTemplate'
import { itemsForDays, writeItems } from './writeItems'

export interface StartRefusal extends Refusal {
  readonly type: 'agenda.unknownSeminar' | 'agenda.notEmpty'
}

/** The items of a template or a built-in programme as a beginning, as far as the seminar has days for them. */
export const startProgramme = defineCommand(
  'agenda.start',
  (
    context,
    input: { readonly seminarId: Id; readonly items: readonly TemplateItem[] },
  ): Result<Change, StartRefusal> => {
    const { snapshot } = context
    const seminar = snapshot.seminars.get(input.seminarId)
    if (!seminar) return fail({ type: 'agenda.unknownSeminar' })
    if (itemsOfSeminar(snapshot, seminar.id).length > 0) return fail({ type: 'agenda.notEmpty' })
    const items = itemsForDays(input.items, daysOfSeminar(snapshot, seminar))
    const draft = new ChangeDraft(snapshot)
    writeItems(context, draft, seminar.id, items)
    return ok(draft.build())
  },
)
