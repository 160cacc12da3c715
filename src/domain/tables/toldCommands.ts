/** Telling people their tables, and noting which rounds are over. */
import type { Change } from '../change'
import { sameValue } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { tablesOfPlan } from './seminarTables'
import { isSeated, seatingNeeds } from './tableNews'

type Outcome = Result<Change, Refusal>

interface OfPlan {
  readonly planId: Id
}

/**
 * Notes that people have been told where they sit: each keeps a copy of the own tables as told, and
 * late changes start from it. Refused while somebody who comes lacks a seat.
 */
export const publishTables = defineCommand(
  'tablePlan.publish',
  ({ snapshot, clock }, { planId }: OfPlan): Outcome => {
    const own = tablesOfPlan(snapshot, planId)
    if (!own) return fail({ type: 'tablePlan.unknown' })
    if (!isSeated(own)) return fail({ type: 'tablePlan.nobodySeated' })
    const { unseated } = seatingNeeds(snapshot, own.plan.seminarId)
    if (unseated.length > 0) {
      return fail({ type: 'tablePlan.unseated', details: { people: unseated.length } })
    }
    const rows = [...own.seats.values()]
    if (own.plan.toldOn !== null && rows.every(({ seats, told }) => sameValue(seats, told))) {
      return fail({ type: 'tablePlan.nothingNew' })
    }
    const changes = new ChangeDraft(snapshot)
    changes.update('tablePlans', planId, { toldOn: clock.today() })
    for (const { id, seats } of rows) changes.update('tableSeats', id, { told: seats })
    return ok(changes.build())
  },
)

export interface HeldInput extends OfPlan {
  readonly roundId: Id
  readonly held: boolean
}

/** A round that is over has all rounds before it over as well; one that is not, none behind it. */
export const setRoundHeld = defineCommand(
  'tablePlan.setHeld',
  ({ snapshot }, { planId, roundId, held }: HeldInput): Outcome => {
    const own = tablesOfPlan(snapshot, planId)
    const at = own?.rounds.findIndex(({ id }) => id === roundId) ?? -1
    if (!own || at === -1) return fail({ type: 'tablePlan.unknown' })
    const changes = new ChangeDraft(snapshot)
    const touched = held ? own.rounds.slice(0, at + 1) : own.rounds.slice(at)
    for (const { id } of touched) changes.update('tableRounds', id, { held })
    return ok(changes.build())
  },
)
