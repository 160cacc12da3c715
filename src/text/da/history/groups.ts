/** What each command about working groups and tasks did. */
export const groupsHistory = {}
