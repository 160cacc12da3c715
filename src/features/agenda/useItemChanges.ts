/** What is done to the items of a programme: each change tells what it has moved, and the keyboard follows it. */
import type { ItemInput } from '@/domain/agenda/itemInput'
import type { Method } from '@/domain/agenda/methods'
import type { Place } from '@/domain/agenda/place'
import type { Id } from '@/domain/shared/id'
import { themesOfSeminar } from '@/domain/themes/seminarThemes'
import { useWorkspace } from '@/state/workspace'
import type { SequenceMove } from '@/ui/sequence/sequenceContext'
import { nextTick } from 'vue'
import type { QuickPlace } from './agendaContext'
import { methodWords } from './methodWords'
import type { AgendaOnScreen } from './useAgenda'
import { addedItemIds, placeOf, useAgendaCommands } from './useAgendaCommands'
import { useMovedLine } from './useMovedLine'

/** The list as it is on the page. */
export interface ListHandle {
  focusItem(itemId: Id): void
  neighbourOf(itemId: Id): Id | null
}

export type ItemChanges = ReturnType<typeof useItemChanges>

export function useItemChanges(
  seminarId: () => Id,
  agenda: AgendaOnScreen,
  list: () => ListHandle | null,
) {
  const workspace = useWorkspace()
  const commands = useAgendaCommands(seminarId)
  const { line, follow, dismiss } = useMovedLine(agenda.schedule)

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
    return result.ok
  }

  async function duplicate(itemId: Id) {
    const result = await follow(itemId, () => commands.duplicate(itemId))
    if (result.ok && result.value) await focus(addedItemIds(result.value.change)[0])
  }

  async function remove(itemId: Id) {
    const next = list()?.neighbourOf(itemId)
    const removed = await change(itemId, () => commands.remove(itemId))
    if (removed) await focus(next)
    return removed
  }

  const moveTo = (itemId: Id, to: Place) => change(itemId, () => commands.move(itemId, to), 'focus')

  function moved({ itemId, lineId, beforeId }: SequenceMove) {
    const to = beforeId === null ? placeOf({ lineId, afterId: null }) : { before: beforeId }
    void moveTo(itemId, to)
  }

  function save(itemId: Id, input: ItemInput, newQuestions: readonly string[]) {
    const themeId = themesOfSeminar(workspace.snapshot, seminarId()).decided?.theme.id ?? null
    const questions =
      newQuestions.length > 0 ? { newQuestions: { themeId, texts: newQuestions } } : {}
    return change(itemId, () => commands.update(itemId, { ...input, ...questions }), 'focus')
  }

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

  return {
    commands,
    follow,
    focus,
    duplicate,
    remove,
    moveTo,
    moved,
    save,
    useMethod,
    setMinutes: (itemId: Id, minutes: number) =>
      change(itemId, () => commands.setMinutes(itemId, minutes)),
    lengthen: (itemId: Id, by: number) => change(itemId, () => commands.lengthen(itemId, by)),
    setClosed: (itemId: Id, closed: boolean) =>
      change(itemId, () => commands.setClosed(itemId, closed), 'focus'),
    hold: (itemId: Id, time: string | null) =>
      change(itemId, () => commands.hold(itemId, time), 'focus'),
    split: (itemId: Id, at: number) => change(itemId, () => commands.split(itemId, at), 'focus'),
    removeTrack: (trackId: Id) => change(null, () => commands.removeTrack(trackId)),
    movedLine: line,
    dismiss,
  }
}
