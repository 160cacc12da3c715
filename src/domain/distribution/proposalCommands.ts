/** Taking over a proposal of the optimiser into the draft, as one Change. */
import { defineCommand } from '../command'
import { audienceOf } from '../series/audience'
import type { Id } from '../shared/id'
import { fail } from '../shared/result'
import type { Proposal } from './problem'
import { openDay, seatWriter } from './seatWriter'

export interface AcceptInput {
  readonly seriesId: Id
  readonly proposal: Pick<Proposal, 'seats' | 'unplaced'>
}

/**
 * Gives everybody the proposed seat and takes the seats of those the proposal leaves without. Pinned
 * people stay, also those pinned since; people the proposal does not know are left alone. Refused as
 * stale when a proposed day is no longer held or a proposed person no longer belongs to the audience.
 */
export const acceptProposal = defineCommand(
  'distribution.accept',
  (context, { seriesId, proposal }: AcceptInput) => {
    const { snapshot } = context
    const audience = new Set(audienceOf(snapshot, seriesId).map(({ id }) => id))
    const seats = Object.entries(proposal.seats)
    const dayIds = new Set(seats.map(([, dayId]) => dayId))
    const stale =
      seats.some(([personId]) => !audience.has(personId)) ||
      [...dayIds].some((dayId) => !openDay(snapshot, seriesId, dayId).ok)
    if (stale) return fail({ type: 'distribution.stale' })

    const writer = seatWriter(context, seriesId)
    const isPinned = (personId: Id) => {
      const placement = writer.before.get(personId)
      return placement?.pinned === true && openDay(snapshot, seriesId, placement.seminarId).ok
    }
    for (const [personId, dayId] of seats) {
      if (!isPinned(personId)) writer.place(personId, dayId)
    }
    for (const personId of proposal.unplaced) {
      if (!isPinned(personId)) writer.unplace(personId)
    }
    return writer.build()
  },
)
