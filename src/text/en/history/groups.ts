/** What each command about working groups and tasks did, in English. */
import type { groupsHistory as source } from '../../da/history/groups'

export const groupsHistory: typeof source = {
  'groupMeeting.add': 'Group meeting added',
  'groupMeeting.remove': 'Group meeting deleted',
  'groupMeeting.update': 'Group meeting changed',
  'task.add': 'Task added',
  'task.addPlan': 'Tasks of a plan added',
  'task.move': 'Task moved',
  'task.remove': 'Task deleted',
  'task.setStatus': 'Status of a task changed',
  'task.tickLine': 'Checklist changed',
  'task.update': 'Task changed',
  'workingGroup.add': 'Group created',
  'workingGroup.addMember': 'Member added',
  'workingGroup.remove': 'Group deleted',
  'workingGroup.removeMember': 'Member taken out of the group',
  'workingGroup.setCoordinator': 'New coordinator chosen',
  'workingGroup.setRole': 'Role of a member changed',
  'workingGroup.update': 'Group changed',
}
