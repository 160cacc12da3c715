/** What each command about speakers and bookings did, in English. */
import type { speakersHistory as source } from '../../da/history/speakers'

export const speakersHistory: typeof source = {
  'booking.add': 'Speaker put on the board',
  'booking.addEngagement': 'Earlier talk noted',
  'booking.addMany': 'Speakers put on the board',
  'booking.addWithSpeaker': 'New speaker put on the board',
  'booking.move': 'Booking moved',
  'booking.recordOutcome': 'Talk evaluated',
  'booking.remove': 'Booking removed',
  'booking.update': 'Booking changed',
  'speaker.add': 'Speaker added',
  'speaker.addAbsence': 'Absence of a speaker added',
  'speaker.remove': 'Speaker deleted',
  'speaker.removeAbsence': 'Absence of a speaker removed',
  'speaker.update': 'Speaker changed',
}
