/** The fields of an agreement that a planner fills in, and what is refused about them. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import { isDay, type Day } from '../shared/day'
import type { Booking } from './speaker'
import type { SpeakerRefusal } from './speakerFields'

export type BookingFields = Partial<
  Pick<
    Booking,
    | 'status'
    | 'subject'
    | 'fee'
    | 'travel'
    | 'deadline'
    | 'equipment'
    | 'notes'
    | 'occasion'
    | 'heldOn'
    | 'score'
    | 'evaluation'
  >
>

export interface BookingRefusal extends Refusal {
  readonly type:
    | SpeakerRefusal['type']
    | 'booking.alreadyThere'
    | 'booking.invalidField'
    | 'booking.notHeldYet'
    | 'booking.occasionMissing'
    | 'booking.unknown'
    | 'booking.unknownDay'
    | 'booking.unknownSeminar'
}

/** The first thing wrong with a whole booking, or null. Without a seminar it must say what it was. */
export function bookingRefusal(
  snapshot: Snapshot,
  booking: BookingFields & Pick<Booking, 'id' | 'speakerId' | 'seminarId' | 'rank'>,
  today: Day,
): BookingRefusal | null {
  const { seminarId, deadline, heldOn, occasion = '', status } = booking
  const wrong = [deadline, heldOn].find((day) => day != null && !isDay(day))
  if (wrong != null) return { type: 'booking.unknownDay', details: { day: wrong } }
  if (seminarId === null && occasion.trim() === '') return { type: 'booking.occasionMissing' }
  const day = seminarId === null ? heldOn : snapshot.seminars.get(seminarId)?.day
  if (status === 'held' && day != null && day > today) {
    return { type: 'booking.notHeldYet', details: { day } }
  }
  const field = invalidField('bookings', booking)
  return field === null ? null : { type: 'booking.invalidField', details: { field } }
}
