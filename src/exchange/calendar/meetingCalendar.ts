/** The meetings of a working group as a calendar file. */
import { coordinatorOf, meetingsOf } from '@/domain/groups/groupQueries'
import type { GroupMeeting, WorkingGroup } from '@/domain/groups/workingGroup'
import type { Snapshot } from '@/domain/records'
import type { Instant } from '@/domain/shared/day'
import { t } from '@/text/t'
import { writeCalendar } from './writeCalendar'

/**
 * Notes stay at home: they are written at a meeting, and a calendar is read by more than the group.
 * @param only one of the meetings; left out, all of them
 * @param stamp when the file is made
 */
export function calendarOfMeetings(
  snapshot: Snapshot,
  group: WorkingGroup,
  stamp: Instant,
  only?: GroupMeeting,
): string {
  const organiser = coordinatorOf(snapshot, group) ?? undefined
  const events = (only ? [only] : meetingsOf(snapshot, group.id)).map((meeting) => ({
    uid: `meeting.${meeting.id}@lederdag`,
    cancelled: false,
    day: meeting.day,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    title: t.groups.meetings.calendarTitle(group.name),
    place: meeting.place,
    description: meeting.agenda,
    organiser,
  }))
  return writeCalendar(group.name, events, stamp)
}
