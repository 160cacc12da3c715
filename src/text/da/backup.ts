/** Texts of the backup room. */
export const backup = {}
