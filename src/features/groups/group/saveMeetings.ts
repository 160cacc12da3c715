/** Hands the meetings of a group, or one of them, to the browser as a calendar file. */
import type { GroupMeeting, WorkingGroup } from '@/domain/groups/workingGroup'
import type { Snapshot } from '@/domain/records'
import { t } from '@/text/t'
import { saveContent } from '@/ui/saveFile'

export async function saveMeetings(
  snapshot: Snapshot,
  group: WorkingGroup,
  only?: GroupMeeting,
): Promise<void> {
  const [{ calendarOfMeetings }, { handout }] = await Promise.all([
    import('@/exchange/calendar/meetingCalendar'),
    import('@/exchange/handouts/handoutFiles'),
  ])
  const calendar = calendarOfMeetings(snapshot, group, new Date().toISOString(), only)
  const parts = [group.name, t.groups.meetings.calendarFile]
  saveContent(handout(only?.day ?? null, parts, 'ics', calendar))
}
