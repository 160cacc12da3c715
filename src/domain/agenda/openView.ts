/** What may leave the planners' hands: the workspace without its closed stores, the programme without closed items. */
import { recordTypeOf, tableNames, type Snapshot } from '../records'
import type { ScheduledDay, ScheduledItem } from './schedule'

/** The snapshot as if nothing had ever been written to a store that is declared closed. */
export function withoutClosed(snapshot: Snapshot): Snapshot {
  const closed = tableNames.filter((table) => recordTypeOf(table).confidentiality === 'closed')
  return { ...snapshot, ...Object.fromEntries(closed.map((table) => [table, new Map()])) }
}

/** The days without their closed items, and without what stands in the tracks of a closed one. */
export function openDays(days: readonly ScheduledDay[]): ScheduledDay[] {
  return days.map((day) => ({ ...day, items: openItems(day.items) }))
}

function openItems(items: readonly ScheduledItem[]): ScheduledItem[] {
  return items
    .filter(({ item }) => !item.closed)
    .map((scheduled) => ({
      ...scheduled,
      tracks: scheduled.tracks.map((track) => ({ ...track, items: openItems(track.items) })),
    }))
}
