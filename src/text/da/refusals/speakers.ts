/** Why something about speakers and bookings was not done, by refusal code. */
export const speakersRefusals = {}
