/** What a seminar of each kind can begin with: programmes of our own wording. */
import { boardMeeting, boardSeminar, groupManagementMeeting } from './boards'
import { administrationDay, leaderDay, localSeminar } from './leaderDays'
import { academyWorkshop, chiefForum, leaderForum } from './workshops'

export const starters = {
  programmes: {
    academyWorkshop,
    administrationDay,
    boardMeeting,
    boardSeminar,
    chiefForum,
    groupManagementMeeting,
    leaderDay,
    leaderForum,
    localSeminar,
  },
}
