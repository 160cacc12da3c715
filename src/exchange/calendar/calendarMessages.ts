/** What the page and the calendar worker say to each other. */
import type { Result } from '@/domain/shared/result'
import type { CalendarProblem, CalendarReading, CalendarWindow } from './occurrence'

export interface CalendarRequest {
  readonly bytes: Uint8Array
  readonly window: CalendarWindow
}

export type CalendarReply = Result<CalendarReading, CalendarProblem>
