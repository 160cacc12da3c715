/** What a change does to the times of a programme: every item that it moves, from and to. */
import { applyChange, type Change } from '../change'
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { allItems, scheduleOf, type ScheduledDay, type ScheduledItem } from './schedule'

/** When and where an item takes place. */
export interface ItemSlot {
  readonly day: Day
  /** Minutes after the midnight of `day`. */
  readonly start: number
  readonly end: number
  readonly trackId: Id | null
}

/** An item that is new has no `from`, one that is removed no `to`. */
export interface ItemMove {
  readonly itemId: Id
  readonly from: ItemSlot | null
  readonly to: ItemSlot | null
}

/** The items whose slots differ, in the order of the later programme; those that are gone come last. */
export function movesBetween(
  before: readonly ScheduledDay[],
  after: readonly ScheduledDay[],
): ItemMove[] {
  const old = new Map(allItems(before).map((scheduled) => [scheduled.item.id, slotOf(scheduled)]))
  const moves: ItemMove[] = []
  for (const scheduled of allItems(after)) {
    const { id: itemId } = scheduled.item
    const [from, to] = [old.get(itemId) ?? null, slotOf(scheduled)]
    old.delete(itemId)
    if (!from || !sameSlot(from, to)) moves.push({ itemId, from, to })
  }
  return [...moves, ...[...old].map(([itemId, from]) => ({ itemId, from, to: null }))]
}

/** What a change, done or about to be done, moves in the programme of a seminar. */
export function movesOf(snapshot: Snapshot, change: Change, seminarId: Id): ItemMove[] {
  const after = applyChange(snapshot, change)
  return movesBetween(scheduleOf(snapshot, seminarId), scheduleOf(after, seminarId))
}

function slotOf({ item, day, start, end }: ScheduledItem): ItemSlot {
  return { day, start, end, trackId: item.trackId }
}

function sameSlot(one: ItemSlot, other: ItemSlot): boolean {
  return (
    one.day === other.day &&
    one.start === other.start &&
    one.end === other.end &&
    one.trackId === other.trackId
  )
}
