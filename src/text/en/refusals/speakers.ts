/** Why something about speakers and bookings was not done, by refusal code, in English. */
import type { speakersRefusals as source } from '../../da/refusals/speakers'

export const speakersRefusals: typeof source = {
  'booking.alreadyThere': () =>
    'The speaker is already on the board for this seminar. Nothing has been changed.',
  'booking.invalidField': () =>
    'One of the fields of the booking is too long or cannot be used. Nothing has been changed. Correct it and try again.',
  'booking.notHeldYet': (d) =>
    `The seminar is not until ${d['day']}, so the talk cannot have been held yet. Nothing has been changed.`,
  'booking.occasionMissing': () => 'Write where the talk was held. Nothing has been changed.',
  'booking.unknown': () => 'The booking no longer exists. Nothing has been changed.',
  'booking.unknownDay': (d) =>
    `${d['day']} is not in the calendar. Nothing has been changed. Write the date as dd-mm-yyyy.`,
  'booking.unknownSeminar': () => 'The seminar no longer exists. Nothing has been changed.',
  'speaker.alreadyThere': (d) =>
    `${d['name']} is already a speaker. Nothing has been changed. Find the person in the list.`,
  'speaker.endBeforeStart': () =>
    'The last day is before the first. Nothing has been changed. Correct one of the dates.',
  'speaker.invalidEmail': (d) =>
    `${d['email']} is not an e-mail address. Nothing has been changed. Correct it, or leave the field empty.`,
  'speaker.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has been changed. Correct it and try again.',
  'speaker.nameMissing': () => 'Give the speaker a name.',
  'speaker.unknown': () => 'The speaker no longer exists. Nothing has been changed.',
  'speaker.unknownDay': (d) =>
    `${d['day']} is not in the calendar. Nothing has been changed. Write the date as dd-mm-yyyy.`,
  'speaker.unknownPerson': () =>
    'The person no longer exists. Nothing has been changed. Choose somebody else.',
}
