/** The programme as it is worked on: what is being written, which dialog is open, and every action. */
import type { AgendaItem } from '@/domain/agenda/agenda'
import type { ItemInput } from '@/domain/agenda/itemInput'
import type { Method } from '@/domain/agenda/methods'
import { lineOfItem, type Place } from '@/domain/agenda/place'
import { allItems, clockOf, type ScheduledItem } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { themesOfSeminar } from '@/domain/themes/seminarThemes'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import type { SequenceMove } from '@/ui/sequence/sequenceContext'
import { Pencil, Plus, Trash2 } from '@lucide/vue'
import { nextTick, shallowRef } from 'vue'
import type { AgendaActions, QuickPlace } from './agendaContext'
import { lineOfDay, lineOfTrack, linesOf } from './agendaView'
import { itemMenu } from './itemMenu'
import { methodWords } from './methodWords'
import type { AgendaOnScreen } from './useAgenda'
import { addedItemIds, placeOf, useAgendaCommands } from './useAgendaCommands'
import { useMovedLine } from './useMovedLine'

/** What is asked about, or edited, in a panel above the page. */
export type AgendaPanel =
  | { readonly type: 'edit' | 'split' | 'hold' | 'move' | 'remove'; readonly itemId: Id }
  | { readonly type: 'track' | 'removeTrack'; readonly trackId: Id }
  | { readonly type: 'methods' | 'circles' | 'publish' | 'versions' }

/** The list as it is on the page. */
export interface ListHandle {
  focusItem(itemId: Id): void
  neighbourOf(itemId: Id): Id | null
}

export type Builder = ReturnType<typeof useBuilder>

export function useBuilder(
  seminarId: () => Id,
  agenda: AgendaOnScreen,
  list: () => ListHandle | null,
) {
  const workspace = useWorkspace()
  const commands = useAgendaCommands(seminarId)
  const { line, follow, dismiss } = useMovedLine(agenda.schedule)
  const titleOf = shallowRef<Id | null>(null)
  const quickAt = shallowRef<QuickPlace | null>(null)
  const panel = shallowRef<AgendaPanel | null>(null)
  const menu = shallowRef<{ itemId: Id; anchor: HTMLElement } | null>(null)
  const trackMenu = shallowRef<{ trackId: Id; anchor: HTMLElement } | null>(null)

  const itemOf = (itemId: Id) => workspace.snapshot.agendaItems.get(itemId)
  const scheduledOf = (itemId: Id): ScheduledItem | undefined =>
    allItems(agenda.schedule.value).find(({ item }) => item.id === itemId)

  async function focus(itemId: Id | null | undefined) {
    await nextTick()
    if (itemId) list()?.focusItem(itemId)
  }

  /** Runs a change of times, tells what it moved, and keeps the keyboard on an item when that is asked. */
  async function change(
    itemId: Id | null,
    work: () => ReturnType<typeof commands.remove>,
    then: 'focus' | 'stay' = 'stay',
  ) {
    const result = await follow(itemId, work)
    if (result.ok && then === 'focus') await focus(itemId)
    return result
  }

  function lineIdOf(item: AgendaItem): string {
    const { dayOffset, trackId } = lineOfItem(workspace.snapshot, item)
    return trackId === null ? lineOfDay(dayOffset) : lineOfTrack(trackId)
  }

  function addAfter(itemId: Id) {
    const item = itemOf(itemId)
    if (item) quickAt.value = { lineId: lineIdOf(item), afterId: itemId }
  }

  async function setTitle(itemId: Id, title: string, then: 'next' | 'stay' | 'leave') {
    titleOf.value = null
    if (then === 'next') addAfter(itemId)
    const known = agenda.items.value.get(itemId)
    if (known && known.title !== title) await commands.setTitle(itemId, title)
    if (then === 'stay') await focus(itemId)
  }

  async function insert(place: QuickPlace, items: Parameters<AgendaActions['insert']>[1]) {
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

  async function duplicate(itemId: Id) {
    const result = await follow(itemId, () => commands.duplicate(itemId))
    if (result.ok && result.value) await focus(addedItemIds(result.value.change)[0])
  }

  /** Asks first where more than the item itself would go. */
  function askRemove(itemId: Id) {
    const tracks = scheduledOf(itemId)?.tracks ?? []
    const cases = [...workspace.snapshot.practiceCases.values()]
    const takesMore =
      tracks.some(({ items }) => items.length > 0) || cases.some((one) => one.itemId === itemId)
    if (takesMore) panel.value = { type: 'remove', itemId }
    else void remove(itemId)
  }

  async function remove(itemId: Id) {
    const next = list()?.neighbourOf(itemId)
    const result = await follow(itemId, () => commands.remove(itemId))
    if (result.ok) await focus(next)
    return result.ok
  }

  const moveTo = async (itemId: Id, to: Place) =>
    (await change(itemId, () => commands.move(itemId, to), 'focus')).ok

  function moved({ itemId, lineId, beforeId }: SequenceMove) {
    const to = beforeId === null ? placeOf({ lineId, afterId: null }) : { before: beforeId }
    void moveTo(itemId, to)
  }

  const setClosed = (itemId: Id, closed: boolean) =>
    void change(itemId, () => commands.setClosed(itemId, closed), 'focus')
  const hold = async (itemId: Id, time: string | null) =>
    (await change(itemId, () => commands.hold(itemId, time), 'focus')).ok
  const lengthen = (itemId: Id, by: number) =>
    void change(itemId, () => commands.lengthen(itemId, by))

  function press(itemId: Id, event: KeyboardEvent) {
    const minutes = itemOf(itemId)?.minutes ?? 0
    const actions: Record<string, () => void> = {
      '+': () => lengthen(itemId, 5),
      '-': () => minutes > 0 && lengthen(itemId, -Math.min(5, minutes)),
      F2: () => (titleOf.value = itemId),
      Enter: () => (panel.value = { type: 'edit', itemId }),
      Delete: () => askRemove(itemId),
      n: () => addAfter(itemId),
      d: () => void duplicate(itemId),
    }
    const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key]
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

  function menuOf(itemId: Id) {
    const scheduled = scheduledOf(itemId)
    if (!scheduled) return []
    const { before, behind } = neighbours(itemId)
    const show = (type: 'edit' | 'split' | 'hold' | 'move') => () =>
      (panel.value = { type, itemId })
    return itemMenu(scheduled.item, clockOf(scheduled.start), {
      edit: show('edit'),
      title: () => (titleOf.value = itemId),
      addAfter: () => addAfter(itemId),
      duplicate: () => void duplicate(itemId),
      split: show('split'),
      hold: (time) => void hold(itemId, time),
      chooseTime: show('hold'),
      setClosed: (closed) => setClosed(itemId, closed),
      up: before ? () => void moveTo(itemId, { before }) : null,
      down: behind ? () => void moveTo(itemId, { after: behind }) : null,
      move: show('move'),
      addTrack: () => void commands.addTrack(itemId),
      remove: () => askRemove(itemId),
    })
  }

  const save = async (itemId: Id, input: ItemInput, newQuestions: readonly string[]) => {
    const themeId = themesOfSeminar(workspace.snapshot, seminarId()).decided?.theme.id ?? null
    const questions =
      newQuestions.length > 0 ? { newQuestions: { themeId, texts: newQuestions } } : {}
    return (
      await change(itemId, () => commands.update(itemId, { ...input, ...questions }), 'focus')
    ).ok
  }
  const split = async (itemId: Id, at: number) =>
    (await change(itemId, () => commands.split(itemId, at), 'focus')).ok
  const removeTrack = async (trackId: Id) =>
    (await follow(null, () => commands.removeTrack(trackId))).ok

  /** Its steps and material are written into the item, where they can be made to fit. */
  async function useMethod(place: QuickPlace, { code, kind, minutes }: Method) {
    const { name, steps, material } = methodWords(code)
    const content = { title: name, method: code, steps: steps.join('\n'), material }
    const result = await follow(null, () =>
      commands.add(placeOf(place), { fields: { kind, minutes }, content }),
    )
    if (result.ok && result.value) await focus(addedItemIds(result.value.change)[0])
    return result.ok
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
    setMinutes: (itemId, minutes) =>
      void change(itemId, () => commands.setMinutes(itemId, minutes)),
    lengthen,
    setTitle: (itemId, title, then) => void setTitle(itemId, title, then),
    open: (itemId) => (panel.value = { type: 'edit', itemId }),
    menu: (itemId, anchor) => (menu.value = { itemId, anchor }),
    trackMenu: (trackId, anchor) => (trackMenu.value = { trackId, anchor }),
    addTo: (lineId) => (quickAt.value = { lineId, afterId: null }),
    closeQuick: () => void closeQuick(),
    insert,
  }

  return {
    actions,
    commands,
    panel,
    menu,
    trackMenu,
    moved,
    press,
    menuOf,
    moveTo,
    trackMenuOf,
    hold,
    remove,
    removeTrack,
    save,
    split,
    useMethod,
    lineIdOf,
    scheduledOf,
    focus,
    movedLine: line,
    dismiss,
  }
}
