/** Where in a programme an item stands or shall stand: a line of items, and a place in it. */
import type { ChangeDraft } from '../changeDraft'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { byRank, rankAt, rankBetween } from '../shared/rank'
import type { AgendaItem } from './agenda'
import { dayAtOffset } from './agendaDays'
import type { AgendaRefusal } from './itemInput'
import { itemsOfSeminar, itemsOfTrack } from './lookup'
import { mainItemOf } from './schedule'

/** Beside another item, or at one end of a day or a track; the far end when none is named. */
export type Place =
  | { readonly before: Id }
  | { readonly after: Id }
  | { readonly dayOffset: number; readonly at?: 'start' | 'end' }
  | { readonly trackId: Id; readonly at?: 'start' | 'end' }

/** A line of items: the main line of a day, or a track of a parallel item on it. */
export interface Line {
  readonly dayOffset: number
  readonly trackId: Id | null
}

export interface Spot extends Line {
  /** The items of the line in their order, without those that are being moved. */
  readonly items: readonly AgendaItem[]
  /** How many of them stand before the place. */
  readonly at: number
}

const longestRank = 40

/** The line the item is shown in, whatever its record says. */
export function lineOfItem(snapshot: Snapshot, item: AgendaItem): Line {
  const main = mainItemOf(snapshot, item)
  return main
    ? { dayOffset: main.dayOffset, trackId: item.trackId }
    : { dayOffset: item.dayOffset, trackId: null }
}

/** The items of a line in their order. */
export function itemsOfLine(
  snapshot: Snapshot,
  seminarId: Id,
  { dayOffset, trackId }: Line,
): AgendaItem[] {
  if (trackId !== null) return itemsOfTrack(snapshot, trackId)
  return itemsOfSeminar(snapshot, seminarId)
    .filter((item) => item.dayOffset === dayOffset && !mainItemOf(snapshot, item))
    .sort(byRank)
}

/**
 * Finds the place in the programme of a seminar.
 * @param moving an item that is on its way there, and so does not count in the line
 */
export function spotOf(
  snapshot: Snapshot,
  seminarId: Id,
  place: Place,
  moving?: Id,
): Result<Spot, AgendaRefusal> {
  const line = lineNamedBy(snapshot, seminarId, place)
  if (!line.ok) return line
  const items = itemsOfLine(snapshot, seminarId, line.value).filter(({ id }) => id !== moving)
  return ok({ ...line.value, items, at: placeAmong(items, place) })
}

function placeAmong(items: readonly AgendaItem[], place: Place): number {
  if ('before' in place) return items.findIndex(({ id }) => id === place.before)
  if ('after' in place) return items.findIndex(({ id }) => id === place.after) + 1
  return place.at === 'start' ? 0 : items.length
}

function lineNamedBy(snapshot: Snapshot, seminarId: Id, place: Place): Result<Line, AgendaRefusal> {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return fail({ type: 'agenda.unknownSeminar' })
  if ('dayOffset' in place) {
    const { dayOffset } = place
    if (!dayAtOffset(snapshot, seminar, dayOffset)) return fail({ type: 'agenda.unknownDay' })
    return ok({ dayOffset, trackId: null })
  }
  if ('trackId' in place) return lineOfTrack(snapshot, seminarId, place.trackId)
  const beside = snapshot.agendaItems.get('before' in place ? place.before : place.after)
  if (beside?.seminarId !== seminarId) return fail({ type: 'agenda.unknownItem' })
  return ok(lineOfItem(snapshot, beside))
}

function lineOfTrack(snapshot: Snapshot, seminarId: Id, trackId: Id): Result<Line, AgendaRefusal> {
  const track = snapshot.agendaTracks.get(trackId)
  const main = track && snapshot.agendaItems.get(track.itemId)
  if (main?.seminarId !== seminarId || main.trackId !== null) {
    return fail({ type: 'agenda.unknownTrack' })
  }
  return ok({ dayOffset: main.dayOffset, trackId })
}

/**
 * Ranks for this many items at the spot. Where there is no room between the neighbours, as between
 * equal ranks, the whole line is numbered anew.
 */
export function ranksAt(draft: ChangeDraft, { items, at }: Spot, count = 1): string[] {
  const after = items[at]?.rank ?? null
  let before = items[at - 1]?.rank ?? null
  const ranks: string[] = []
  for (let made = 0; made < count; made += 1) {
    const rank = rankBetween(before, after)
    const fits = (before === null || before < rank) && (after === null || rank < after)
    if (!fits || rank.length > longestRank) return renumbered(draft, items, at, count)
    ranks.push(rank)
    before = rank
  }
  return ranks
}

function renumbered(
  draft: ChangeDraft,
  items: readonly AgendaItem[],
  at: number,
  count: number,
): string[] {
  items.forEach(({ id }, index) => {
    draft.update('agendaItems', id, { rank: rankAt(index + 1 + (index < at ? 0 : count)) })
  })
  return Array.from({ length: count }, (_, made) => rankAt(at + 1 + made))
}
