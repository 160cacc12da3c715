/** Texts of the rules room. */
export const rules = {}
