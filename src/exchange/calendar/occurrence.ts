/** What a calendar file holds, once repetitions are spelled out, and why it could not be read. */
import type { Day } from '@/domain/shared/day'

/** Nothing is cut silently: a file above a limit is refused with its figure. */
export const calendarLimits = { bytes: 5 * 1024 * 1024, occurrences: 5_000 } as const

export interface Occurrence {
  readonly uid: string
  /** Null when the owner marked it private: it is shown as busy only. */
  readonly title: string | null
  readonly place: string
  readonly allDay: boolean
  /** Copenhagen time `YYYY-MM-DDTHH:MM`; a day `YYYY-MM-DD` when it lasts all day. */
  readonly start: string
  /** Likewise, and exclusive: the all-day end is the day after the last one. */
  readonly end: string
  /** Whether the owner counts as busy meanwhile. */
  readonly busy: boolean
  /** Out of office: away although the time may be shown as free. */
  readonly away: boolean
}

export type CalendarProblem =
  | { readonly type: 'calendar.empty' }
  | { readonly type: 'calendar.notACalendar' }
  | { readonly type: 'calendar.damaged' }
  | { readonly type: 'calendar.timeout' }
  | {
      readonly type: 'calendar.tooLarge'
      readonly details: { readonly megabytes: number; readonly limit: number }
    }
  | { readonly type: 'calendar.tooManyOccurrences'; readonly details: { readonly limit: number } }

export interface CalendarReading {
  /** In order of time. */
  readonly occurrences: readonly Occurrence[]
  /** Zones that nobody knows; their times are taken to be Danish. */
  readonly unknownZones: readonly string[]
}

/** The days asked for, both included; endless repetitions end with them. */
export interface CalendarWindow {
  readonly from: Day
  readonly to: Day
}
