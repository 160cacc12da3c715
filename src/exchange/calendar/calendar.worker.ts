/** Reads a calendar away from the page, because a rule can be made to take for ever. */
import type { CalendarRequest } from './calendarClient'
import { readCalendar } from './readCalendar'

addEventListener('message', ({ data }: MessageEvent<CalendarRequest>) => {
  postMessage(readCalendar(data.bytes, data.window))
})
