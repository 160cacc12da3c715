/** Why something about cases from own practice was not done, by refusal code. */
export const casesRefusals = {}
