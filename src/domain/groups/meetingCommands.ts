/** The meetings of a working group: add, change, remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import { isDay, isLocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { GroupMeeting } from './workingGroup'

export type MeetingFields = Pick<GroupMeeting, 'day'> &
  Partial<Pick<GroupMeeting, 'startTime' | 'endTime' | 'place' | 'agenda' | 'notes'>>

export interface MeetingRefusal extends Refusal {
  readonly type:
    | 'groupMeeting.unknown'
    | 'groupMeeting.unknownGroup'
    | 'groupMeeting.unknownDay'
    | 'groupMeeting.unknownTime'
    | 'groupMeeting.endBeforeStart'
    | 'groupMeeting.invalidField'
}

type Outcome = Result<Change, MeetingRefusal>

function meetingRefusal(meeting: MeetingFields & Pick<GroupMeeting, 'id'>): MeetingRefusal | null {
  const { day, startTime = '09:00', endTime = '10:00' } = meeting
  if (!isDay(day)) return { type: 'groupMeeting.unknownDay', details: { day } }
  const strange = [startTime, endTime].find((time) => !isLocalTime(time))
  if (strange !== undefined) return { type: 'groupMeeting.unknownTime', details: { time: strange } }
  if (endTime <= startTime) return { type: 'groupMeeting.endBeforeStart' }
  const field = invalidField('groupMeetings', meeting)
  return field === null ? null : { type: 'groupMeeting.invalidField', details: { field } }
}

export const addMeeting = defineCommand(
  'groupMeeting.add',
  (
    { snapshot, newId },
    { groupId, fields }: { readonly groupId: Id; readonly fields: MeetingFields },
  ): Outcome => {
    if (!snapshot.workingGroups.has(groupId)) return fail({ type: 'groupMeeting.unknownGroup' })
    const meeting = { id: newId(), groupId, ...fields }
    const refusal = meetingRefusal(meeting)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('groupMeetings', meeting)
    return ok(draft.build())
  },
)

export const updateMeeting = defineCommand(
  'groupMeeting.update',
  (
    { snapshot },
    { meetingId, fields }: { readonly meetingId: Id; readonly fields: Partial<MeetingFields> },
  ): Outcome => {
    const meeting = snapshot.groupMeetings.get(meetingId)
    if (!meeting) return fail({ type: 'groupMeeting.unknown' })
    const refusal = meetingRefusal({ ...meeting, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('groupMeetings', meetingId, fields)
    return ok(draft.build())
  },
)

export const removeMeeting = defineCommand(
  'groupMeeting.remove',
  ({ snapshot }, { meetingId }: { readonly meetingId: Id }): Outcome => {
    const draft = new ChangeDraft(snapshot)
    draft.remove('groupMeetings', meetingId)
    return ok(draft.build())
  },
)
