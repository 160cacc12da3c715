/** The programme of a seminar as the page sees it; everything follows the workspace. */
import { allItems, mainItemOf, scheduleOf } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { language } from '@/text/t'
import { computed } from 'vue'
import { DayViews, keptParts } from './dayViews'
import type { ItemView } from './itemView'
import { itemView } from './itemViews'
import { keepEqual } from './keepEqual'
import { useAgendaChecks } from './useAgendaChecks'

export type AgendaOnScreen = ReturnType<typeof useAgenda>

export function useAgenda(seminarId: () => Id) {
  const workspace = useWorkspace()
  const keep = keepEqual<ItemView>(({ id }) => id)
  const kept = keptParts()
  const schedule = computed(() => scheduleOf(workspace.snapshot, seminarId()))
  const { checks, concerns } = useAgendaChecks(seminarId, schedule)
  const items = computed(() => {
    const { snapshot } = workspace
    return new Map(
      allItems(schedule.value).map((scheduled) => {
        const { item } = scheduled
        const within = mainItemOf(snapshot, item) !== null
        return [item.id, keep(itemView(snapshot, scheduled, concerns.value.get(item.id), within))]
      }),
    )
  })
  const days = computed(() => {
    // Words are made here, outside any template that would notice a change of language by itself.
    language()
    return new DayViews(workspace.snapshot, schedule.value, items.value, kept).all()
  })
  return { schedule, checks, items, days }
}
