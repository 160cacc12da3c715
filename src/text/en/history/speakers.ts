/** What each command about speakers and bookings did, in English. */
import type { speakersHistory as source } from '../../da/history/speakers'

export const speakersHistory: typeof source = {}
