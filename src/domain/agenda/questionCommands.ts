/** Guiding questions placed on items and taken off them. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { ranksBehind } from '../shared/rank'
import type { AgendaRefusal } from './itemInput'
import { itemQuestionsOf } from './lookup'

interface Placement {
  readonly itemId: Id
  readonly questionId: Id
}

/** Places a question behind those the item has; one that is there already stays where it is. */
export const placeQuestion = defineCommand(
  'agenda.placeQuestion',
  ({ snapshot, newId }, { itemId, questionId }: Placement): Result<Change, AgendaRefusal> => {
    if (!snapshot.agendaItems.has(itemId)) return fail({ type: 'agenda.unknownItem' })
    if (!snapshot.guidingQuestions.has(questionId)) {
      return fail({ type: 'agenda.unknownQuestion' })
    }
    const draft = new ChangeDraft(snapshot)
    const placed = itemQuestionsOf(snapshot, itemId)
    if (!placed.some((known) => known.questionId === questionId)) {
      const rank = ranksBehind(placed)()
      draft.add('itemQuestions', { id: newId(), itemId, questionId, rank })
    }
    return ok(draft.build())
  },
)

/** Takes a question off an item; it stays in its bank. */
export const unplaceQuestion = defineCommand(
  'agenda.unplaceQuestion',
  ({ snapshot }, { itemId, questionId }: Placement): Result<Change, AgendaRefusal> => {
    const placed = itemQuestionsOf(snapshot, itemId).filter(
      (known) => known.questionId === questionId,
    )
    const draft = new ChangeDraft(snapshot)
    draft.removeMany(
      'itemQuestions',
      placed.map(({ id }) => id),
    )
    return ok(draft.build())
  },
)
