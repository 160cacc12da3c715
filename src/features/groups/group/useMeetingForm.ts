/** A meeting of a group in a form, checked before it is saved. */
import { differingFields } from '@/domain/change'
import { addMeeting, updateMeeting } from '@/domain/groups/meetingCommands'
import type { GroupMeeting } from '@/domain/groups/workingGroup'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

interface MeetingTexts {
  day: string
  startTime: string
  endTime: string
  place: string
  agenda: string
  notes: string
}

/** @param meeting the one to change, or nothing for a new one */
export function useMeetingForm(groupId: Id, meeting?: GroupMeeting) {
  const workspace = useWorkspace()
  const initial = textsOf(meeting)
  const texts = reactive<MeetingTexts>({ ...initial })
  /** Fields whose text cannot be read; the values behind them are older than what is seen. */
  const wrong = reactive({ day: false, startTime: false, endTime: false })
  const tried = ref(false)
  const busy = ref(false)

  const errors = computed(() => ({
    day: wrong.day
      ? t.groups.meetings.dayWrong
      : tried.value && texts.day === ''
        ? t.groups.meetings.dayMissing
        : undefined,
    startTime: missing(wrong.startTime, texts.startTime),
    endTime:
      missing(wrong.endTime, texts.endTime) ??
      (texts.endTime !== '' && texts.endTime <= texts.startTime
        ? t.groups.meetings.endBeforeStart
        : undefined),
  }))

  function missing(unreadable: boolean, time: string): string | undefined {
    const empty = tried.value && time === ''
    return unreadable || empty ? t.groups.meetings.timeMissing : undefined
  }

  /** True when the meeting is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    if (busy.value || Object.values(errors.value).some(Boolean)) return false
    busy.value = true
    const fields = { ...texts, place: texts.place.trim() }
    const result = meeting
      ? await workspace.run(updateMeeting, {
          meetingId: meeting.id,
          fields: differingFields({ ...initial }, fields),
        })
      : await workspace.run(addMeeting, { groupId, fields })
    busy.value = false
    return result.ok
  }

  return { texts, wrong, errors, busy, save }
}

function textsOf(meeting?: GroupMeeting): MeetingTexts {
  return {
    day: meeting?.day ?? '',
    startTime: meeting?.startTime ?? '09:00',
    endTime: meeting?.endTime ?? '10:00',
    place: meeting?.place ?? '',
    agenda: meeting?.agenda ?? '',
    notes: meeting?.notes ?? '',
  }
}
