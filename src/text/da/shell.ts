/** Texts of the shell room. */
export const shell = {}
