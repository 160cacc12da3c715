/** What each command about working groups and tasks did, in English. */
import type { groupsHistory as source } from '../../da/history/groups'

export const groupsHistory: typeof source = {}
