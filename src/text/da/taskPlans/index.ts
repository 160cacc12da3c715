/** What is to be done before and after a seminar of each kind: plans to begin with, ours in every word. */
import { administrationDay, leaderDay, localSeminar } from './leaderDays'
import { boardMeeting, boardSeminar, groupManagementMeeting } from './meetings'
import { academyWorkshop, chiefForum, leaderForum } from './workshops'

export const taskPlans = {
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
