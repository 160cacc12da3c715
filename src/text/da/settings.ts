/** Texts of the settings room. */
export const settings = {}
