/** Hands a file to the import worker and waits: with progress, cancel, and an end after 15 seconds. */
import { fail, type Result } from '@/domain/shared/result'
import { fileLimits, type FileProblem } from './fileProblem'
import type { ImportReply, ImportRequest } from './importMessages'
import type { LeaderList } from './leaderList'
import type { ImportStep, ReadLeadersOptions } from './readLeaderList'

/** As much of a Worker as is needed; tests hand in their own. */
export interface ImportWorker {
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: ImportRequest, transfer: Transferable[]): void
  terminate(): void
}

export interface ImportJob extends ReadLeadersOptions {
  readonly onStep?: (step: ImportStep) => void
  /** Ends the worker at once; the answer is then `file.cancelled`. */
  readonly signal?: AbortSignal
  readonly startWorker?: () => ImportWorker
}

/**
 * Reads a leader list in a worker of its own. Never throws; nothing is changed by reading.
 * @param file anything with bytes; a file over 10 MB is refused without being read
 */
export async function importFile(
  file: Blob,
  { onStep, signal, startWorker = startImportWorker, ...options }: ImportJob = {},
): Promise<Result<LeaderList, FileProblem>> {
  const megabyte = 1024 * 1024
  if (file.size > fileLimits.bytes) {
    const details = {
      megabytes: Math.ceil(file.size / megabyte),
      limit: fileLimits.bytes / megabyte,
    }
    return fail({ type: 'file.tooLarge', details })
  }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail({ type: 'file.unreadable' })
  }
  if (signal?.aborted) return fail({ type: 'file.cancelled' })
  return new Promise((resolve) => {
    const worker = startWorker()
    const end = (result: Result<LeaderList, FileProblem>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => end(fail({ type: 'file.cancelled' }))
    const timer = setTimeout(() => end(fail({ type: 'file.timeout' })), fileLimits.milliseconds)
    signal?.addEventListener('abort', cancel)
    worker.onerror = () => end(fail({ type: 'file.unreadable' }))
    worker.onmessage = ({ data }) => {
      if (data.type === 'step') onStep?.(data.step)
      else end(data.result)
    }
    worker.postMessage({ bytes, options }, [bytes.buffer])
  })
}

function startImportWorker(): ImportWorker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
}
