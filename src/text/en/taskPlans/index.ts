/** What is to be done before and after a seminar of each kind, in English. */
import type { Catalogue } from '../../da'
import { administrationDay, leaderDay, localSeminar } from './leaderDays'
import { boardMeeting, boardSeminar, groupManagementMeeting } from './meetings'
import { academyWorkshop, chiefForum, leaderForum } from './workshops'

export const taskPlans: Catalogue['taskPlans'] = {
  academyWorkshop,
  administrationDay,
  boardMeeting,
  boardSeminar,
  chiefForum,
  groupManagementMeeting,
  leaderDay,
  leaderForum,
  localSeminar,
}
