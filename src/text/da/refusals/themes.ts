/** Why something about themes and focus areas was not done, by refusal code. */
export const themesRefusals = {}
