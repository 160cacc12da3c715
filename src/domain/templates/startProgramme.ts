/** Fills the empty programme of a seminar that is there already. */
import { daysOfSeminar } from '../seminars/seminarDays'
import { itemsOfSeminar } from '../agenda/lookup'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import type { Change } from '../change'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { TemplateItem } from './seminarTemplate'
import { writeItems } from './writeItems'

export interface StartRefusal extends Refusal {
  readonly type: 'agenda.unknownSeminar' | 'agenda.notEmpty'
}

/**
 * The items of a template or a built-in programme as a beginning. Those of days that the seminar does
 * not have are left out, and none is held to the clock before its day begins.
 */
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
    const starts = new Map(
      daysOfSeminar(snapshot, seminar).map(({ offset, startTime }) => [offset, startTime]),
    )
    const items = input.items.flatMap((item) => {
      const start = starts.get(item.dayOffset)
      if (start === undefined) return []
      const tooEarly = item.fixedStart !== null && item.fixedStart < start
      return [tooEarly ? { ...item, fixedStart: null } : item]
    })
    const draft = new ChangeDraft(snapshot)
    writeItems(context, draft, seminar.id, items)
    return ok(draft.build())
  },
)
