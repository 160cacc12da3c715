/** Hands a calendar file to a worker of its own and waits, with an end after 15 seconds. */
import { fail, type Result } from '@/domain/shared/result'
import {
  calendarLimits,
  type CalendarProblem,
  type CalendarReading,
  type CalendarWindow,
} from './occurrence'

export interface CalendarRequest {
  readonly bytes: Uint8Array
  readonly window: CalendarWindow
}

/** As much of a Worker as is needed; tests hand in their own. */
export interface CalendarWorker {
  onmessage: ((event: MessageEvent<Result<CalendarReading, CalendarProblem>>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: CalendarRequest): void
  terminate(): void
}

const longestMilliseconds = 15_000

/** Reads a calendar file. Never throws; a file over 5 MB is refused without being read. */
export async function readCalendarFile(
  file: Blob,
  window: CalendarWindow,
  startWorker: () => CalendarWorker = startCalendarWorker,
): Promise<Result<CalendarReading, CalendarProblem>> {
  const megabyte = 1024 * 1024
  if (file.size > calendarLimits.bytes) {
    const megabytes = Math.ceil(file.size / megabyte)
    const limit = calendarLimits.bytes / megabyte
    return fail({ type: 'calendar.tooLarge', details: { megabytes, limit } })
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail({ type: 'calendar.damaged' })
  }
  return new Promise((resolve) => {
    const worker = startWorker()
    const end = (result: Result<CalendarReading, CalendarProblem>) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
    const timer = setTimeout(() => end(fail({ type: 'calendar.timeout' })), longestMilliseconds)
    worker.onerror = () => end(fail({ type: 'calendar.damaged' }))
    worker.onmessage = ({ data }) => end(data)
    worker.postMessage({ bytes, window })
  })
}

function startCalendarWorker(): CalendarWorker {
  return new Worker(new URL('./calendar.worker.ts', import.meta.url), { type: 'module' })
}
