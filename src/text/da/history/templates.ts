/** What each command about templates and rolling on to next year did. */
export const templatesHistory = {}
