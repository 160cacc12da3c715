/** Texts of the holidays room. */
export const holidays = {}
