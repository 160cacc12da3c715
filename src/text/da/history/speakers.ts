/** What each command about speakers and bookings did. */
export const speakersHistory = {
  'booking.add': 'Oplægsholder sat på tavlen',
  'booking.addEngagement': 'Tidligere oplæg noteret',
  'booking.addMany': 'Oplægsholdere sat på tavlen',
  'booking.addWithSpeaker': 'Ny oplægsholder sat på tavlen',
  'booking.move': 'Aftale flyttet',
  'booking.recordOutcome': 'Oplæg evalueret',
  'booking.remove': 'Aftale fjernet',
  'booking.update': 'Aftale rettet',
  'speaker.add': 'Oplægsholder tilføjet',
  'speaker.addAbsence': 'Oplægsholders forhindring tilføjet',
  'speaker.remove': 'Oplægsholder slettet',
  'speaker.removeAbsence': 'Oplægsholders forhindring fjernet',
  'speaker.update': 'Oplægsholder rettet',
}
