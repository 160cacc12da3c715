/** Where an overrun can be cut: the items that push past a fixed start, and what each could give. */
import type { Id } from '../shared/id'
import type { ScheduledDay, ScheduledItem } from './schedule'

export interface Cut {
  readonly itemId: Id
  /** Minutes that it can give without becoming shorter than it may, at most the whole overrun. */
  readonly minutes: number
}

/** No item is proposed to become shorter than this. */
export const shortestItem = 5

/**
 * The items that would have to be shorter for the fixed item to hold, nearest first, each with what it
 * could give alone. An item before another fixed one cannot help: the clock stands between. A parallel
 * item gives only what it is longer than its tracks.
 * @returns empty when the item is not overrun, or nothing before it can give anything
 */
export function cutsBefore(days: readonly ScheduledDay[], itemId: Id): Cut[] {
  for (const { items } of days) {
    const found = lineBefore(items, itemId)
    if (found) return cutsIn(found.before, found.target.overrun)
  }
  return []
}

/**
 * The same for a day that ends too late: the items behind the last one that holds to the clock, and that
 * one itself, nearest to the end first.
 */
export function cutsBeforeEnd({ items, end }: ScheduledDay): Cut[] {
  const late = (items.at(-1)?.end ?? end) - end
  return late > 0 ? cutsIn(items, late) : []
}

interface Found {
  readonly target: ScheduledItem
  /** What stands before it, in its track and before the parallel item, in order. */
  readonly before: readonly ScheduledItem[]
}

function lineBefore(items: readonly ScheduledItem[], itemId: Id): Found | null {
  for (const [at, target] of items.entries()) {
    const before = items.slice(0, at)
    if (target.item.id === itemId) return { target, before }
    for (const track of target.tracks) {
      const found = lineBefore(track.items, itemId)
      // A parallel item that holds to the clock keeps what is before it from pushing into its tracks.
      const pushing = target.item.fixedStart === null ? before : []
      if (found) return { target: found.target, before: [...pushing, ...found.before] }
    }
  }
  return null
}

function cutsIn(before: readonly ScheduledItem[], overrun: number): Cut[] {
  const lastFixed = before.findLastIndex(({ item }) => item.fixedStart !== null)
  return before
    .slice(Math.max(0, lastFixed))
    .reverse()
    .map((scheduled) => ({
      itemId: scheduled.item.id,
      minutes: Math.min(overrun, canGive(scheduled)),
    }))
    .filter(({ minutes }) => minutes > 0)
}

function canGive({ item, start, tracks }: ScheduledItem): number {
  const longestTrack = Math.max(0, ...tracks.map(({ end }) => end - start))
  return item.minutes - Math.max(shortestItem, longestTrack)
}
