/** What the planner does to a programme; the shell tells each write and each refusal. */
import type { Change } from '@/domain/change'
import {
  addItem,
  addItems,
  changeLengths,
  removeItems,
  setClosed,
  setFixedStart,
  setMinutes,
  updateItem,
  type NewItem,
} from '@/domain/agenda/itemCommands'
import type { ItemInput } from '@/domain/agenda/itemInput'
import { duplicateItem, moveItem, splitItem } from '@/domain/agenda/moveCommands'
import type { Place } from '@/domain/agenda/place'
import { addTrack, removeTrack, updateTrack, type TrackFields } from '@/domain/agenda/trackCommands'
import type { LocalTime } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import type { QuickPlace } from './agendaContext'
import { placeOfLine } from './agendaView'
import type { QuickItem } from './quickText'

/** The place behind an item, or last in its line. */
export function placeOf({ lineId, afterId }: QuickPlace): Place {
  if (afterId !== null) return { after: afterId }
  const { dayOffset, trackId } = placeOfLine(lineId)
  return trackId === null ? { dayOffset } : { trackId }
}

export function useAgendaCommands(seminarId: () => Id) {
  const { run } = useWorkspace()
  return {
    /** One new item, such as a method of the library. */
    add: (place: Place, input: Omit<NewItem, 'seminarId' | 'place'>) =>
      run(addItem, { seminarId: seminarId(), place, ...input }),
    /** What was typed or pasted, in one step. */
    insert: (place: Place, items: readonly QuickItem[]) =>
      run(addItems, { seminarId: seminarId(), place, items: items.map(inputOf) }),
    update: (itemId: Id, input: ItemInput) => run(updateItem, { itemId, ...input }),
    setMinutes: (itemId: Id, minutes: number) => run(setMinutes, { itemId, minutes }),
    lengthen: (itemId: Id, by: number) => run(changeLengths, { changes: [{ itemId, by }] }),
    setTitle: (itemId: Id, title: string) => run(updateItem, { itemId, content: { title } }),
    hold: (itemId: Id, fixedStart: LocalTime | null) => run(setFixedStart, { itemId, fixedStart }),
    setClosed: (itemId: Id, closed: boolean) => run(setClosed, { itemId, closed }),
    move: (itemId: Id, to: Place) => run(moveItem, { itemId, to }),
    split: (itemId: Id, at: number) => run(splitItem, { itemId, at }),
    duplicate: (itemId: Id) => run(duplicateItem, { itemId }),
    addTrack: (itemId: Id) => run(addTrack, { itemId }),
    updateTrack: (trackId: Id, fields: TrackFields) => run(updateTrack, { trackId, ...fields }),
    removeTrack: (trackId: Id) => run(removeTrack, { trackId }),
    remove: (itemId: Id) => run(removeItems, { itemIds: [itemId] }),
  }
}

/** A parallel item begins with two tracks, because one alone runs beside nothing, and lasts as they do. */
function inputOf({ kind, minutes, fixedStart, title, purpose }: QuickItem) {
  const content = { title, purpose }
  return kind === 'parallel'
    ? { fields: { kind, minutes: 0, fixedStart }, content, tracks: [{ name: '' }, { name: '' }] }
    : { fields: { kind, minutes, fixedStart }, content }
}

/** The first item that a write has added, to put the keyboard on. */
export function addedItemIds(change: Change): Id[] {
  return change.added.flatMap(({ table, record }) => (table === 'agendaItems' ? [record.id] : []))
}
