import { readCalendarFile, type CalendarWorker } from '@/exchange/calendar/calendarClient'
import { calendarLimits } from '@/exchange/calendar/occurrence'
import { readCalendar } from '@/exchange/calendar/readCalendar'
import { afterEach, describe, expect, it, vi } from 'vitest'

const window = { from: '2026-01-01', to: '2026-12-31' }
const file = new Blob(['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'])

function fakeWorker(answer: CalendarWorker['postMessage']) {
  const worker = { onmessage: null, onerror: null, terminate: vi.fn(), postMessage: answer }
  return worker as CalendarWorker & { terminate: ReturnType<typeof vi.fn> }
}

afterEach(() => vi.useRealTimers())

describe('a calendar file from the user', () => {
  it('is read in a worker that is ended afterwards', async () => {
    const worker = fakeWorker(({ bytes, window: asked }) =>
      worker.onmessage?.({ data: readCalendar(bytes, asked) } as never),
    )
    const result = await readCalendarFile(file, window, () => worker)
    expect(result).toEqual({ ok: true, value: { occurrences: [], unknownZones: [] } })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('is given up after 15 seconds', async () => {
    vi.useFakeTimers()
    const asked = vi.fn()
    const worker = fakeWorker(asked)
    const reading = readCalendarFile(file, window, () => worker)
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await reading).toEqual({ ok: false, error: { type: 'calendar.timeout' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('is refused unread when it is too large', async () => {
    const large = new Blob([new Uint8Array(calendarLimits.bytes + 1)])
    const start = vi.fn()
    expect(await readCalendarFile(large, window, start)).toMatchObject({
      error: { type: 'calendar.tooLarge', details: { megabytes: 6, limit: 5 } },
    })
    expect(start).not.toHaveBeenCalled()
  })
})
