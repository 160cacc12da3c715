/** Changes of the draft by hand: move, swap, take out, pin. The planner decides; the board warns. */
import { defineCommand, type Refusal } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { Placement } from './placement'
import { missingPerson, openDay, seatWriter } from './seatWriter'

export interface PeopleInput {
  readonly seriesId: Id
  readonly personIds: readonly Id[]
}

/** Places people on a day, wherever they were; a pin moves along with its person. */
export const movePlacement = defineCommand(
  'distribution.move',
  (context, { seriesId, personIds, seminarId }: PeopleInput & { readonly seminarId: Id }) => {
    const day = openDay(context.snapshot, seriesId, seminarId)
    if (!day.ok) return day
    const missing = missingPerson(context.snapshot, personIds)
    if (missing) return fail(missing)
    const writer = seatWriter(context, seriesId)
    for (const personId of personIds) writer.place(personId, seminarId)
    return writer.build()
  },
)

export interface SwapInput {
  readonly seriesId: Id
  readonly personId: Id
  readonly otherId: Id
}

/** Two people take each other's day. */
export const swapPlacements = defineCommand(
  'distribution.swap',
  (context, { seriesId, personId, otherId }: SwapInput) => {
    const { snapshot } = context
    const writer = seatWriter(context, seriesId)
    const one = openSeat(snapshot, writer.before, personId)
    if (!one.ok) return one
    const other = openSeat(snapshot, writer.before, otherId)
    if (!other.ok) return other
    if (one.value.seminarId === other.value.seminarId) {
      return fail({ type: 'distribution.sameDay' })
    }
    writer.place(personId, other.value.seminarId)
    writer.place(otherId, one.value.seminarId)
    return writer.build()
  },
)

/** Takes people off their day; they stand in the unplaced column. */
export const unplacePerson = defineCommand(
  'distribution.unplace',
  (context, { seriesId, personIds }: PeopleInput) => {
    const writer = seatWriter(context, seriesId)
    for (const personId of personIds) writer.unplace(personId)
    return writer.build()
  },
)

/** Keeps people on their day when the rest is distributed anew. */
export const pinPlacements = defineCommand(
  'distribution.pin',
  (context, { seriesId, personIds }: PeopleInput) => {
    const writer = seatWriter(context, seriesId)
    for (const personId of personIds) {
      const seat = openSeat(context.snapshot, writer.before, personId)
      if (!seat.ok) return seat
      writer.pin(personId, true)
    }
    return writer.build()
  },
)

export const unpinPlacements = defineCommand(
  'distribution.unpin',
  (context, { seriesId, personIds }: PeopleInput) => {
    const writer = seatWriter(context, seriesId)
    for (const personId of personIds) writer.pin(personId, false)
    return writer.build()
  },
)

/** Takes everybody off their day who is not pinned. */
export const clearDraft = defineCommand(
  'distribution.clear',
  (context, { seriesId }: { readonly seriesId: Id }) => {
    const writer = seatWriter(context, seriesId)
    const loose = [...writer.before.values()].filter(({ pinned }) => !pinned)
    if (loose.length === 0) return fail({ type: 'distribution.nothingToClear' })
    for (const { personId } of loose) writer.unplace(personId)
    return writer.build()
  },
)

/** The person's placement on a day that is held. */
function openSeat(
  snapshot: Snapshot,
  draft: ReadonlyMap<Id, Placement>,
  personId: Id,
): Result<Placement, Refusal> {
  const placement = draft.get(personId)
  if (!placement) {
    const name = snapshot.people.get(personId)?.name
    return fail(
      name === undefined
        ? { type: 'distribution.personGone' }
        : { type: 'distribution.notPlaced', details: { name } },
    )
  }
  const day = openDay(snapshot, placement.seriesId, placement.seminarId)
  return day.ok ? ok(placement) : day
}
