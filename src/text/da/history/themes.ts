/** What each command about themes and focus areas did. */
export const themesHistory = {}
