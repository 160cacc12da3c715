/** The clock times of a programme: what follows from the minutes, the fixed starts and the tracks. */
import type { Snapshot } from '../records'
import { addDays, minutesOf, type Day, type LocalTime } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import type { AgendaItem, AgendaTrack } from './agenda'
import { itemsOfSeminar, tracksOfItem } from './lookup'
import { agendaDaysOf, type AgendaDay } from './agendaDays'

export interface ScheduledTrack {
  readonly track: AgendaTrack
  readonly items: readonly ScheduledItem[]
  /** Minutes after midnight; the start of its parallel item when nothing is in it. */
  readonly end: number
}

export interface ScheduledItem {
  readonly item: AgendaItem
  readonly day: Day
  /** Minutes after the midnight of `day`; more than 1440 is the next day. */
  readonly start: number
  readonly end: number
  /** Minutes by which what stands before runs past this fixed start. */
  readonly overrun: number
  /** Minutes before it that nothing is planned for. */
  readonly gap: number
  /** Side by side within it; empty for all but parallel items. */
  readonly tracks: readonly ScheduledTrack[]
}

export interface ScheduledDay extends AgendaDay {
  /** The start and end of the day in minutes after midnight. */
  readonly start: number
  readonly end: number
  readonly items: readonly ScheduledItem[]
}

/**
 * The programme of a seminar, day by day, also days without items. A fixed item starts by the clock
 * whatever stands before it; all others follow one another. A parallel item lasts as long as its
 * longest track, or longer. Every item of the seminar stands in it exactly once: one whose track is
 * gone stands in the main line, and one whose day is gone on a day that says so.
 * @returns empty when the seminar is gone
 */
export function scheduleOf(snapshot: Snapshot, seminarId: Id): readonly ScheduledDay[] {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return []
  const items = itemsOfSeminar(snapshot, seminarId)
  const inTracks = groupBy(items, (item) => (mainItemOf(snapshot, item) ? item.trackId : null))
  const mainLine = groupBy(items, (item) => (mainItemOf(snapshot, item) ? null : item.dayOffset))
  return agendaDaysOf(snapshot, seminar, mainLine.keys()).map((day) => {
    const start = minutesOf(day.startTime)
    const line = new LineOfDay(snapshot, day.day, inTracks)
    return {
      ...day,
      start,
      end: minutesOf(day.endTime),
      items: line.schedule(mainLine.get(day.offset) ?? [], start, true),
    }
  })
}

/**
 * The parallel item in whose track this one stands.
 * @returns null for an item of the main line, and for one whose track is gone or stands in a track itself
 */
export function mainItemOf(snapshot: Snapshot, item: AgendaItem): AgendaItem | null {
  if (item.trackId === null) return null
  const track = snapshot.agendaTracks.get(item.trackId)
  const main = track ? snapshot.agendaItems.get(track.itemId) : undefined
  return main && main.trackId === null && main.seminarId === item.seminarId ? main : null
}

class LineOfDay {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly day: Day,
    private readonly inTracks: ReadonlyMap<Id | null, readonly AgendaItem[]>,
  ) {}

  /** @param opensDay nothing stands before the first item, so it cannot be overrun */
  schedule(items: readonly AgendaItem[], from: number, opensDay: boolean): ScheduledItem[] {
    let cursor = from
    return [...items].sort(byRank).map((item, at) => {
      const fixed = item.fixedStart === null ? null : minutesOf(item.fixedStart)
      const start = fixed ?? cursor
      const overrun = opensDay && at === 0 ? 0 : Math.max(0, cursor - start)
      const gap = Math.max(0, start - cursor)
      const tracks = item.trackId === null ? this.tracksOf(item, start) : []
      const end = Math.max(start + item.minutes, ...tracks.map((track) => track.end))
      cursor = end
      return { item, day: this.day, start, end, overrun, gap, tracks }
    })
  }

  private tracksOf(item: AgendaItem, start: number): ScheduledTrack[] {
    return tracksOfItem(this.snapshot, item.id).map((track) => {
      const items = this.schedule(this.inTracks.get(track.id) ?? [], start, false)
      return { track, items, end: items.at(-1)?.end ?? start }
    })
  }
}

/** Every scheduled item in the order of the programme; those of tracks right behind their parallel item. */
export function allItems(days: readonly ScheduledDay[]): ScheduledItem[] {
  return days.flatMap(({ items }) => items.flatMap(withTracks))
}

/** The item, and behind it those of its tracks. */
export function withTracks(scheduled: ScheduledItem): ScheduledItem[] {
  return [scheduled, ...scheduled.tracks.flatMap(({ items }) => items)]
}

/** "13:05" of minutes after midnight; past midnight the clock begins again. */
export function clockOf(minutes: number): LocalTime {
  const pad = (value: number) => String(value).padStart(2, '0')
  const within = ((minutes % 1440) + 1440) % 1440
  return `${pad(Math.floor(within / 60))}:${pad(within % 60)}`
}

/** The calendar day of a moment that is told in minutes after the midnight of `day`. */
export function dayOfMinutes(day: Day, minutes: number): Day {
  const days = Math.floor(minutes / 1440)
  return days === 0 ? day : addDays(day, days)
}
