/** Texts of the people room. */
export const people = {}
