/** Texts of the seminars room. */
export const seminars = {}
