/** Reads a calendar away from the page, because a repetition rule can be made to take long. */
import { fail } from '@/domain/shared/result'
import type { CalendarReply, CalendarRequest } from './calendarMessages'
import { readCalendar } from './readCalendar'

addEventListener('message', ({ data }: MessageEvent<CalendarRequest>) => {
  let reply: CalendarReply
  try {
    reply = readCalendar(data.bytes, data.window)
  } catch {
    reply = fail({ type: 'calendar.damaged' })
  }
  postMessage(reply)
})
