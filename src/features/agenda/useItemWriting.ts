/** What is written in the list itself: the title of an item, and new items behind one or last in a line. */
import type { AgendaItem } from '@/domain/agenda/agenda'
import { lineOfItem } from '@/domain/agenda/place'
import type { LocalTime } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { shallowRef } from 'vue'
import type { QuickPlace } from './agendaContext'
import { lineOfDay, lineOfTrack, linesOf, type DayView } from './agendaView'
import type { QuickItem } from './quickText'
import type { AgendaOnScreen } from './useAgenda'
import { addedItemIds, placeOf } from './useAgendaCommands'
import type { ItemChanges } from './useItemChanges'

export function useItemWriting(
  agenda: AgendaOnScreen,
  { commands, follow, focus }: Pick<ItemChanges, 'commands' | 'follow' | 'focus'>,
) {
  const workspace = useWorkspace()
  const titleOf = shallowRef<Id | null>(null)
  const quickAt = shallowRef<QuickPlace | null>(null)

  function lineIdOf(item: AgendaItem): string {
    const { dayOffset, trackId } = lineOfItem(workspace.snapshot, item)
    return trackId === null ? lineOfDay(dayOffset) : lineOfTrack(trackId)
  }

  function dayStart(lineId: string): LocalTime {
    const isOn = (day: DayView) => linesOf([day]).some((line) => line.lineId === lineId)
    const offset = agenda.days.value.find(isOn)?.offset
    return agenda.schedule.value.find((day) => day.offset === offset)?.startTime ?? '00:00'
  }

  function addAfter(itemId: Id) {
    const item = workspace.snapshot.agendaItems.get(itemId)
    if (item) quickAt.value = { lineId: lineIdOf(item), afterId: itemId }
  }

  async function setTitle(itemId: Id, title: string, then: 'next' | 'stay' | 'leave') {
    titleOf.value = null
    if (then === 'next') addAfter(itemId)
    const known = agenda.items.value.get(itemId)
    if (known && known.title !== title) await commands.setTitle(itemId, title)
    if (then === 'stay') await focus(itemId)
  }

  async function insert(place: QuickPlace, items: readonly QuickItem[]) {
    const result = await follow(null, () => commands.insert(placeOf(place), items))
    if (!result.ok) return false
    const last = result.value && addedItemIds(result.value.change).at(-1)
    if (place.afterId !== null && last) quickAt.value = { ...place, afterId: last }
    return true
  }

  async function closeQuick() {
    const place = quickAt.value
    quickAt.value = null
    const line = linesOf(agenda.days.value).find(({ lineId }) => lineId === place?.lineId)
    await focus(place?.afterId ?? line?.rows.at(-1)?.item.id)
  }

  return { titleOf, quickAt, lineIdOf, dayStart, addAfter, setTitle, insert, closeQuick }
}
