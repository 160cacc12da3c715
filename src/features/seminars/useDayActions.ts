/** What can be done to a day: the menu, and the question it leads to. */
import type { Seminar } from '@/domain/seminars/seminar'
import { reviveSeminar } from '@/domain/seminars/seminarCommands'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { CalendarSync, CalendarX, Copy, CopyPlus, Pencil, RotateCcw, Trash2 } from '@lucide/vue'
import { shallowRef } from 'vue'
import { useRouter } from 'vue-router'

export interface DayQuestion {
  readonly kind: 'edit' | 'copy' | 'template' | 'cancel' | 'remove'
  readonly seminar: Seminar
}

export function useDayActions() {
  const workspace = useWorkspace()
  const router = useRouter()
  const question = shallowRef<DayQuestion | null>(null)
  const ask = (kind: DayQuestion['kind'], seminar: Seminar) => (question.value = { kind, seminar })

  function menuOf(seminar: Seminar): UiMenuItem[] {
    return [
      { label: t.seminars.edit, icon: Pencil, onSelect: () => ask('edit', seminar) },
      { label: t.seminars.duplicate, icon: Copy, onSelect: () => ask('copy', seminar) },
      {
        label: t.templates.roll.open,
        icon: CalendarSync,
        onSelect: () =>
          void router.push({ name: 'rollSeminar', params: { seminarId: seminar.id } }),
      },
      {
        label: t.templates.save.open,
        icon: CopyPlus,
        onSelect: () => ask('template', seminar),
      },
      seminar.cancelled
        ? {
            label: t.seminars.revive,
            icon: RotateCcw,
            onSelect: () => void workspace.run(reviveSeminar, { seminarId: seminar.id }),
          }
        : {
            label: t.seminars.cancel,
            icon: CalendarX,
            onSelect: () => ask('cancel', seminar),
          },
      {
        label: t.seminars.remove,
        icon: Trash2,
        danger: true,
        startsGroup: true,
        onSelect: () => ask('remove', seminar),
      },
    ]
  }

  return { question, ask, menuOf }
}
