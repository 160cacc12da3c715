/** The programme as it is drawn: days, their lines, the tracks within, and what is too long or empty. */
import type { Day, LocalTime } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import type { ItemView } from './itemView'

/** A shorter item that would make up for what is too long. */
export interface CutView {
  readonly itemId: Id
  /** Minutes to add; always negative. */
  readonly by: number
  readonly label: string
}

/** Where a line is longer than the clock allows, in words, and what can be cut. */
export interface OverrunView {
  readonly text: string
  readonly cuts: readonly CutView[]
}

export interface RowView {
  readonly item: ItemView
  readonly overrun: OverrunView | null
  /** Time without content before it, in words; empty where there is none. */
  readonly gap: string
  /** When what comes behind it would begin. */
  readonly endsAt: LocalTime
  readonly tracks: readonly TrackView[]
}

export interface LineView {
  readonly lineId: string
  readonly rows: readonly RowView[]
  /** When a new last item would begin. */
  readonly follows: LocalTime
}

export interface TrackView extends LineView {
  readonly id: Id
  readonly name: string
  readonly place: string
  /** By how much it is shorter than the longest, in words. */
  readonly short: string
}

export interface DayView extends LineView {
  readonly offset: number
  readonly day: Day
  readonly title: string
  readonly summary: string
  /** How the day ends against its plan; empty without items. */
  readonly end: string
  readonly overrun: OverrunView | null
}

/** A line names the day or the track it is; moves and new items are told where by it. */
export const lineOfDay = (offset: number) => `day:${offset}`
export const lineOfTrack = (trackId: Id) => `track:${trackId}`

export function placeOfLine(lineId: string): { dayOffset: number; trackId: Id | null } {
  const [kind, rest = ''] = [
    lineId.slice(0, lineId.indexOf(':')),
    lineId.slice(lineId.indexOf(':') + 1),
  ]
  return kind === 'track'
    ? { dayOffset: 0, trackId: rest }
    : { dayOffset: Number(rest), trackId: null }
}

/** Every line of the programme: each day, and behind it the tracks on it. */
export function linesOf(days: readonly DayView[]): LineView[] {
  return days.flatMap((day) => [day, ...day.rows.flatMap(({ tracks }) => tracks)])
}
