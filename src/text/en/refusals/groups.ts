/** Why something about working groups and tasks was not done, by refusal code, in English. */
import type { groupsRefusals as source } from '../../da/refusals/groups'

export const groupsRefusals: typeof source = {}
