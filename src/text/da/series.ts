/** Texts of the series room. */
export const series = {}
