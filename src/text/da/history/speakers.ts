/** What each command about speakers and bookings did. */
export const speakersHistory = {}
