/** What each command about cases from own practice did. */
export const casesHistory = {}
