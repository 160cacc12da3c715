/** Why something about working groups and tasks was not done, by refusal code, in English. */
import type { groupsRefusals as source } from '../../da/refusals/groups'

export const groupsRefusals: typeof source = {
  'groupMeeting.endBeforeStart': () =>
    'The meeting ends before it begins. Change one of the times.',
  'groupMeeting.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Mend it and try again.',
  'groupMeeting.unknown': () => 'The meeting no longer exists. Nothing has changed.',
  'groupMeeting.unknownDay': () => 'There is no such date. Write it as dd-mm-yyyy.',
  'groupMeeting.unknownGroup': () => 'The group no longer exists. Nothing has changed.',
  'groupMeeting.unknownTime': (d) => `${d['time']} is not a time of day. Write it as hh:mm.`,
  'task.distanceWithoutSeminar': () =>
    'The task belongs to no seminar, so there is nothing to count days from. Choose a date instead.',
  'task.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Mend it and try again.',
  'task.noneChosen': () => 'Choose at least one task.',
  'task.titleMissing': () => 'Write what is to be done.',
  'task.unknown': () => 'The task no longer exists. Nothing has changed.',
  'task.unknownDay': () => 'There is no such date. Write it as dd-mm-yyyy.',
  'task.unknownGroup': () => 'The group no longer exists. Choose another or leave the field empty.',
  'task.unknownLine': () => 'The line of the checklist no longer exists. Nothing has changed.',
  'task.unknownPerson': () => 'The person no longer exists. Choose another.',
  'task.unknownSeminar': () => 'The seminar no longer exists. Nothing has changed.',
  'workingGroup.alreadyMember': (d) => `${d['name']} is already in the group.`,
  'workingGroup.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has changed. Mend it and try again.',
  'workingGroup.nameMissing': () => 'Give the group a name.',
  'workingGroup.noPurview': () =>
    'Choose whether the group is for one seminar or for the whole series. Nothing has changed.',
  'workingGroup.unknown': () => 'The group no longer exists. Nothing has changed.',
  'workingGroup.unknownMember': () => 'The person is no longer in the group. Nothing has changed.',
  'workingGroup.unknownPerson': () => 'The person no longer exists. Choose another.',
  'workingGroup.unknownSeminar': () =>
    'The seminar or series no longer exists. Nothing has changed.',
}
