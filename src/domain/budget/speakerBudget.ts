/** What the budget of a seminar has for its speakers, and what they take of it. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { bookingsOf, costOf } from '../speakers/bookings'
import { participantsCounted } from './participants'

/** Whole kroner on the lines for speakers, or null when no line says an amount. */
export function budgetForSpeakers(snapshot: Snapshot, seminarId: Id): number | null {
  let budget: number | null = null
  for (const line of snapshot.budgetLines.values()) {
    if (line.seminarId !== seminarId || line.kind !== 'speakers' || line.budgeted === null) continue
    const times = line.perParticipant ? participantsCounted(snapshot, seminarId).count : 1
    budget = (budget ?? 0) + line.budgeted * times
  }
  return budget
}

export interface SpeakerCosts {
  readonly budget: number | null
  /** Fees and travel of those who are promised, agreed or held. */
  readonly committed: number
  /** ... and of those who are wished for or asked. */
  readonly expected: number
}

/** Fees and travel of a seminar's speakers in whole kroner, against the lines for speakers. */
export function speakerCosts(snapshot: Snapshot, seminarId: Id): SpeakerCosts {
  const sums = { committed: 0, expected: 0 }
  for (const booking of bookingsOf(snapshot, seminarId)) {
    if (booking.status === 'declined') continue
    const isAsked = booking.status === 'wished' || booking.status === 'contacted'
    sums[isAsked ? 'expected' : 'committed'] += costOf(booking) ?? 0
  }
  return { budget: budgetForSpeakers(snapshot, seminarId), ...sums }
}
