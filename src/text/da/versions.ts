/** Texts of the versions room. */
export const versions = {}
