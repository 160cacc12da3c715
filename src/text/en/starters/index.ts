/** What a seminar of each kind can begin with, in English. */
import type { Catalogue } from '../../da'
import { boardMeeting, boardSeminar, groupManagementMeeting } from './boards'
import { administrationDay, leaderDay, localSeminar } from './leaderDays'
import { academyWorkshop, chiefForum, leaderForum } from './workshops'

export const starters: Catalogue['starters'] = {
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
