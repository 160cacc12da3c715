/** Texts of the exports room. */
export const exports = {}
