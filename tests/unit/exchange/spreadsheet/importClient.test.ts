/** The page waits for the import worker, but never for long, and can change its mind. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importFile, type ImportWorker } from '@/exchange/spreadsheet/importClient'
import type { ImportReply } from '@/exchange/spreadsheet/importMessages'

class SilentWorker implements ImportWorker {
  onmessage: ImportWorker['onmessage'] = null
  onerror: ImportWorker['onerror'] = null
  ended = false
  received: unknown = null
  postMessage(request: unknown) {
    this.received = request
  }
  terminate() {
    this.ended = true
  }
  say(reply: ImportReply) {
    this.onmessage?.({ data: reply } as MessageEvent<ImportReply>)
  }
}

const file = new Blob(['Navn\nAne Holm'])

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function started(worker: SilentWorker) {
  await vi.waitFor(() => expect(worker.received).not.toBeNull())
}

describe('reading in a worker', () => {
  it('ends a worker that is silent for 15 seconds', async () => {
    const worker = new SilentWorker()
    const result = importFile(file, { startWorker: () => worker })
    await started(worker)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await result).toEqual({ ok: false, error: { type: 'file.timeout' } })
    expect(worker.ended).toBe(true)
  })

  it('ends at once when the user cancels', async () => {
    const worker = new SilentWorker()
    const control = new AbortController()
    const result = importFile(file, { startWorker: () => worker, signal: control.signal })
    await started(worker)
    control.abort()
    expect(await result).toEqual({ ok: false, error: { type: 'file.cancelled' } })
    expect(worker.ended).toBe(true)
  })

  it('tells the steps and hands on the answer', async () => {
    const worker = new SilentWorker()
    const steps: string[] = []
    const result = importFile(file, {
      startWorker: () => worker,
      onStep: (step) => steps.push(step),
    })
    await started(worker)
    worker.say({ type: 'step', step: 'opening' })
    worker.say({ type: 'done', result: { ok: false, error: { type: 'file.noNames' } } })
    expect(await result).toEqual({ ok: false, error: { type: 'file.noNames' } })
    expect([steps, worker.ended]).toEqual([['opening'], true])
  })

  it('refuses a file over 10 MB without starting', async () => {
    const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)])
    expect(await importFile(large)).toMatchObject({ error: { type: 'file.tooLarge' } })
  })
})
