/** Why something about speakers and bookings was not done, by refusal code, in English. */
import type { speakersRefusals as source } from '../../da/refusals/speakers'

export const speakersRefusals: typeof source = {}
