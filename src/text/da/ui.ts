/** Texts of the ui room. */
export const ui = {}
