/** The speakers of the register as choices for a board; those who stand on it already cannot be chosen. */
import { bookingsOf } from '@/domain/speakers/bookings'
import { speakerRegister } from '@/domain/speakers/speakerRegister'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import type { UiOption } from '@/ui'
import { computed, type ComputedRef } from 'vue'
import { whereText } from '../speakerText'

export function useSpeakerChoices(seminarId: () => Id): ComputedRef<UiOption[]> {
  const workspace = useWorkspace()
  return computed(() => {
    const { snapshot } = workspace
    const asked = bookingsOf(snapshot, seminarId()).filter(({ status }) => status !== 'declined')
    const onBoard = new Set(asked.map(({ speakerId }) => speakerId))
    return speakerRegister(snapshot).map((row) => ({
      value: row.id,
      label: row.name,
      hint: onBoard.has(row.id)
        ? t.speakers.booking.onBoard
        : [whereText(row), row.speaker.subjects.join(', ')].filter(Boolean).join(' · '),
      disabled: onBoard.has(row.id),
    }))
  })
}
