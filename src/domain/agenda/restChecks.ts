/** Whether a day has its breaks, and whether people do more than listen. */
import type { Id } from '../shared/id'
import type { Finding } from './finding'
import { isPause } from './personalTimes'
import type { ScheduledDay, ScheduledItem } from './schedule'

/** Nobody should sit longer than this. */
export const longestSitting = 120
/** More than this share of listening is told. */
export const mostTalk = 0.6
/** Unplanned time of this length is a rest as well. */
const restingGap = 5

export function restFindings(day: ScheduledDay): Finding[] {
  return [...sittings(day), ...talk(day)]
}

/** Time spent without a break, and, once it has been too long, what is told about it. */
interface Sitting {
  readonly since: number
  readonly told: TooLong | null
}

interface TooLong {
  readonly itemId: Id
  readonly start: number
  end: number
}

function sittings({ offset: dayOffset, items }: ScheduledDay): Finding[] {
  const found: TooLong[] = []
  sitThrough(items, null, found)
  return found.map((tooLong) => ({ type: 'noBreak', dayOffset, ...tooLong }))
}

/** @returns the sitting that goes on after the line; null when it ends with a break */
function sitThrough(
  line: readonly ScheduledItem[],
  before: Sitting | null,
  found: TooLong[],
): Sitting | null {
  let sitting = before
  for (const { item, start, end, gap, tracks } of line) {
    if (isPause(item.kind) && end > start) {
      sitting = null
      continue
    }
    if (sitting === null || gap >= restingGap) sitting = { since: start, told: null }
    if (tracks.some((track) => track.items.length > 0)) {
      const begun = sitting
      sitting = longest(tracks.map((track) => sitThrough(track.items, begun, found)))
    } else if (end - sitting.since > longestSitting) {
      sitting = tellOf(sitting, item.id, end, found)
    }
  }
  return sitting
}

function tellOf({ since, told }: Sitting, itemId: Id, end: number, found: TooLong[]): Sitting {
  const tooLong = told ?? { itemId, start: since, end }
  tooLong.end = end
  if (!told) found.push(tooLong)
  return { since, told: tooLong }
}

/** Those who have sat longest need the break first; null when every track ended with one. */
function longest(sittings: readonly (Sitting | null)[]): Sitting | null {
  return sittings.reduce((a, b) => (a && b ? (b.since < a.since ? b : a) : (a ?? b)), null)
}

/** Side by side, each track counts for its part: nobody hears them all. */
function talk({ offset: dayOffset, items }: ScheduledDay): Finding[] {
  let [working, listening, count] = [0, 0, 0]
  const weigh = (scheduled: ScheduledItem, weight: number): void => {
    const { item, start, end, tracks } = scheduled
    if (isPause(item.kind)) return
    const filled = tracks.filter((track) => track.items.length > 0)
    for (const track of filled) {
      for (const inside of track.items) weigh(inside, weight / filled.length)
    }
    if (filled.length > 0) return
    working += (end - start) * weight
    if (item.kind === 'talk' || item.kind === 'plenary') listening += (end - start) * weight
    count += 1
  }
  for (const scheduled of items) weigh(scheduled, 1)
  // Of a programme that has only begun nothing can be said.
  if (count < 2 || listening <= working * mostTalk) return []
  return [{ type: 'muchTalk', dayOffset, share: listening / working }]
}
