/** Hands a calendar file to its worker and waits, 15 seconds at most. */
import { fail, type Result } from '@/domain/shared/result'
import type { CalendarReply, CalendarRequest } from './calendarMessages'
import {
  calendarLimits,
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
} from './occurrence'

const milliseconds = 15_000

/** Never throws; a file over 5 MB is refused without being read. */
export async function readCalendarFile(
  file: Blob,
  window: CalendarWindow,
): Promise<Result<CalendarReading, CalendarProblem>> {
  const megabyte = 1024 * 1024
  if (file.size > calendarLimits.bytes) {
    const details = {
      megabytes: Math.ceil(file.size / megabyte),
      limit: calendarLimits.bytes / megabyte,
    }
    return fail({ type: 'calendar.tooLarge', details })
  }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail({ type: 'calendar.damaged' })
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./calendar.worker.ts', import.meta.url), { type: 'module' })
    const end = (reply: CalendarReply) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(reply)
    }
    const timer = setTimeout(() => end(fail({ type: 'calendar.damaged' })), milliseconds)
    worker.onerror = () => end(fail({ type: 'calendar.damaged' }))
    worker.onmessage = ({ data }: MessageEvent<CalendarReply>) => end(data)
    const request: CalendarRequest = { bytes, window }
    worker.postMessage(request, [bytes.buffer])
  })
}
