/** Why something about working groups and tasks was not done, by refusal code. */
export const groupsRefusals = {}
