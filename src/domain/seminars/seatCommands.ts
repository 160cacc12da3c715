/** Moving seats from one day to another, when the room is elsewhere than the people. */
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Id } from '../shared/id'
import { fail, ok } from '../shared/result'
import { seminarRefusal } from './seminarFields'

export interface MoveSeatsInput {
  readonly fromId: Id
  readonly toId: Id
  readonly seats: number
}

/** Takes seats from the maximum of one day and gives them to another; refused below the minimum. */
export const moveSeats = defineCommand(
  'seminar.moveSeats',
  ({ snapshot }, { fromId, toId, seats }: MoveSeatsInput) => {
    const from = snapshot.seminars.get(fromId)
    const to = snapshot.seminars.get(toId)
    if (!from || !to) return fail({ type: 'seminar.unknown' })
    const draft = new ChangeDraft(snapshot)
    if (fromId === toId) return ok(draft.build())
    for (const [seminar, change] of [[from, -seats] as const, [to, seats] as const]) {
      const fields = { seatsMax: seminar.seatsMax + change }
      const refusal = seminarRefusal({ ...seminar, ...fields })
      if (refusal) return fail(refusal)
      draft.update('seminars', seminar.id, fields)
    }
    return ok(draft.build())
  },
)
