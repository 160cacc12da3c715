/** The programme of a seminar as the page sees it; everything follows the workspace. */
import { allItems, mainItemOf, scheduleOf } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { language } from '@/text/t'
import { computed } from 'vue'
import { DayViews } from './dayViews'
import { itemView } from './itemViews'
import { keepEqualViews } from './itemView'
import { useAgendaChecks } from './useAgendaChecks'

export type AgendaOnScreen = ReturnType<typeof useAgenda>

export function useAgenda(seminarId: () => Id) {
  const workspace = useWorkspace()
  const keep = keepEqualViews()
  const schedule = computed(() => scheduleOf(workspace.snapshot, seminarId()))
  const { checks, concerns } = useAgendaChecks(seminarId, schedule)
  const items = computed(() => {
    const { snapshot } = workspace
    return keep(
      allItems(schedule.value).map((scheduled) =>
        itemView(
          snapshot,
          scheduled,
          concerns.value.get(scheduled.item.id),
          mainItemOf(snapshot, scheduled.item) !== null,
        ),
      ),
    )
  })
  const days = computed(() => {
    // Words are made here, outside any template that would notice a change of language by itself.
    language()
    return new DayViews(workspace.snapshot, schedule.value, items.value).all()
  })
  return { schedule, checks, items, days }
}
