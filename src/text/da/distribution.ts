/** Texts of the distribution room. */
export const distribution = {}
