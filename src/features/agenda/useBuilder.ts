/** The programme as it is worked on: which dialog or menu is open, and what every key and choice does. */
import { allItems, clockOf, type ScheduledItem } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { Pencil, Plus, Trash2 } from '@lucide/vue'
import { shallowRef } from 'vue'
import type { AgendaActions } from './agendaContext'
import { lineOfTrack, linesOf } from './agendaView'
import { itemMenu } from './itemMenu'
import type { AgendaOnScreen } from './useAgenda'
import { useItemChanges, type ListHandle } from './useItemChanges'
import { useItemWriting } from './useItemWriting'

/** What is asked about, or edited, in a panel above the page. */
export type AgendaPanel =
  | { readonly type: 'edit' | 'split' | 'hold' | 'move' | 'remove'; readonly itemId: Id }
  | { readonly type: 'track' | 'removeTrack'; readonly trackId: Id }
  | { readonly type: 'methods' | 'circles' | 'publish' | 'versions' }

export type Builder = ReturnType<typeof useBuilder>

export function useBuilder(
  seminarId: () => Id,
  agenda: AgendaOnScreen,
  list: () => ListHandle | null,
) {
  const workspace = useWorkspace()
  const changes = useItemChanges(seminarId, agenda, list)
  const { titleOf, quickAt, lineIdOf, addAfter, ...writing } = useItemWriting(agenda, changes)
  const panel = shallowRef<AgendaPanel | null>(null)
  const menu = shallowRef<{ itemId: Id; anchor: HTMLElement } | null>(null)
  const trackMenu = shallowRef<{ trackId: Id; anchor: HTMLElement } | null>(null)

  const open = (type: 'edit' | 'split' | 'hold' | 'move' | 'remove', itemId: Id) =>
    (panel.value = { type, itemId })
  const scheduledOf = (itemId: Id): ScheduledItem | undefined =>
    allItems(agenda.schedule.value).find(({ item }) => item.id === itemId)

  /** Asks first where more than the item itself would go. */
  function askRemove(itemId: Id) {
    const tracks = scheduledOf(itemId)?.tracks ?? []
    const cases = [...workspace.snapshot.practiceCases.values()]
    const takesMore =
      tracks.some(({ items }) => items.length > 0) || cases.some((one) => one.itemId === itemId)
    if (takesMore) open('remove', itemId)
    else void changes.remove(itemId)
  }

  function press(itemId: Id, event: KeyboardEvent) {
    const minutes = workspace.snapshot.agendaItems.get(itemId)?.minutes ?? 0
    const acts: Record<string, () => void> = {
      '+': () => void changes.lengthen(itemId, 5),
      '-': () => minutes > 0 && void changes.lengthen(itemId, -Math.min(5, minutes)),
      F2: () => (titleOf.value = itemId),
      Enter: () => open('edit', itemId),
      Delete: () => askRemove(itemId),
      n: () => addAfter(itemId),
      d: () => void changes.duplicate(itemId),
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  /** The items before and behind it in its line. */
  function neighbours(itemId: Id): { before: Id | undefined; behind: Id | undefined } {
    const lines = linesOf(agenda.days.value).map(({ rows }) => rows.map(({ item }) => item.id))
    const line = lines.find((ids) => ids.includes(itemId)) ?? []
    const at = line.indexOf(itemId)
    return { before: line[at - 1], behind: line[at + 1] }
  }

  function menuOf(itemId: Id): UiMenuItem[] {
    const scheduled = scheduledOf(itemId)
    if (!scheduled) return []
    const { before, behind } = neighbours(itemId)
    return itemMenu(scheduled.item, clockOf(scheduled.start), {
      edit: () => open('edit', itemId),
      title: () => (titleOf.value = itemId),
      addAfter: () => addAfter(itemId),
      duplicate: () => void changes.duplicate(itemId),
      split: () => open('split', itemId),
      hold: (time) => void changes.hold(itemId, time),
      chooseTime: () => open('hold', itemId),
      setClosed: (closed) => void changes.setClosed(itemId, closed),
      up: before ? () => void changes.moveTo(itemId, { before }) : null,
      down: behind ? () => void changes.moveTo(itemId, { after: behind }) : null,
      move: () => open('move', itemId),
      addTrack: () => void changes.commands.addTrack(itemId),
      remove: () => askRemove(itemId),
    })
  }

  const trackMenuOf = (trackId: Id): UiMenuItem[] => [
    {
      label: t.agenda.menu.addToTrack,
      icon: Plus,
      onSelect: () => actions.addTo(lineOfTrack(trackId)),
    },
    {
      label: t.agenda.menu.renameTrack,
      icon: Pencil,
      onSelect: () => (panel.value = { type: 'track', trackId }),
    },
    {
      label: t.agenda.menu.removeTrack,
      icon: Trash2,
      danger: true,
      startsGroup: true,
      onSelect: () => (panel.value = { type: 'removeTrack', trackId }),
    },
  ]

  const actions: AgendaActions = {
    titleOf,
    quickAt,
    setMinutes: (itemId, minutes) => void changes.setMinutes(itemId, minutes),
    lengthen: (itemId, by) => void changes.lengthen(itemId, by),
    setTitle: (itemId, title, then) => void writing.setTitle(itemId, title, then),
    open: (itemId) => open('edit', itemId),
    menu: (itemId, anchor) => (menu.value = { itemId, anchor }),
    trackMenu: (trackId, anchor) => (trackMenu.value = { trackId, anchor }),
    addTo: (lineId) => (quickAt.value = { lineId, afterId: null }),
    closeQuick: () => void writing.closeQuick(),
    insert: writing.insert,
    dayStart: writing.dayStart,
  }

  return {
    ...changes,
    actions,
    panel,
    menu,
    trackMenu,
    press,
    menuOf,
    trackMenuOf,
    lineIdOf,
    scheduledOf,
  }
}
