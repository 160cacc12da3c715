/** The agreements with the speakers of a seminar: in order, counted, and what they cost. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { bookingStatuses, type Booking, type BookingStatus, type Speaker } from './speaker'

/** The bookings of the seminar by rank, declined ones included; those whose speaker is gone are left out. */
export function bookingsOf(snapshot: Snapshot, seminarId: Id): Booking[] {
  return [...snapshot.bookings.values()]
    .filter((booking) => booking.seminarId === seminarId)
    .filter(({ speakerId }) => snapshot.speakers.has(speakerId))
    .sort(byRank)
}

/** Nothing is agreed yet, so the next step is still to be taken. */
export function isOpen({ status }: Pick<Booking, 'status'>): boolean {
  return status === 'wished' || status === 'contacted' || status === 'promised'
}

/** The next step should have been taken before this day. The deadline itself is still in time. */
export function isOverdue(
  booking: Pick<Booking, 'status' | 'deadline'>,
  today: Day,
): booking is Booking & { readonly deadline: Day } {
  return isOpen(booking) && booking.deadline !== null && booking.deadline < today
}

export interface BookingState {
  readonly counts: Readonly<Record<BookingStatus, number>>
  /** Open bookings whose deadline has passed. */
  readonly overdue: readonly Booking[]
  /** Open bookings, overdue or not: what is missing before the day. */
  readonly open: readonly Booking[]
}

/** How far the agreements of a seminar are. */
export function bookingStateOfSeminar(snapshot: Snapshot, seminarId: Id, today: Day): BookingState {
  const bookings = bookingsOf(snapshot, seminarId)
  const count = (status: BookingStatus) =>
    bookings.filter((booking) => booking.status === status).length
  return {
    counts: Object.fromEntries(
      bookingStatuses.map((status) => [status, count(status)]),
    ) as Readonly<Record<BookingStatus, number>>,
    overdue: bookings.filter((booking) => isOverdue(booking, today)),
    open: bookings.filter(isOpen),
  }
}

/** Fee and travel together in whole kroner; null when neither is known. */
export function costOf({ fee, travel }: Pick<Booking, 'fee' | 'travel'>): number | null {
  return fee === null && travel === null ? null : (fee ?? 0) + (travel ?? 0)
}

/** The records of one and the same human being: two speakers may stand for the same person. */
export function sameSpeakerIds(snapshot: Snapshot, speaker: Speaker): ReadonlySet<Id> {
  const ids = new Set([speaker.id])
  if (speaker.personId === null) return ids
  for (const { id, personId } of snapshot.speakers.values()) {
    if (personId === speaker.personId) ids.add(id)
  }
  return ids
}
