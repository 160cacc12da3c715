/** Texts of the overview room. */
export const overview = {}
