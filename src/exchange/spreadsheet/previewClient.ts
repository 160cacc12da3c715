/** Asks the preview worker, one question at a time; the newest question is the one that counts. */
import type { ImportDecisions, ImportPreview } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import type { Snapshot } from '@/domain/records'
import type { PreviewReply, PreviewRequest } from './previewMessages'

/** As much of a Worker as is needed; tests hand in their own. */
export interface PreviewWorker {
  onmessage: ((event: MessageEvent<PreviewReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: PreviewRequest): void
  terminate(): void
}

export interface PreviewQuestion {
  readonly snapshot: Snapshot
  readonly rows: readonly ImportRow[]
  readonly decisions: ImportDecisions
}

/**
 * Opens a line to a worker of its own.
 * @param onPreview told of the answer to the newest question; older answers are dropped
 * @param onFailure told when the worker could not answer
 */
export function previewLine(
  onPreview: (preview: ImportPreview) => void,
  onFailure: () => void,
  startWorker: () => PreviewWorker = startPreviewWorker,
) {
  const worker = startWorker()
  let sent: Partial<PreviewQuestion> = {}
  let waiting: PreviewQuestion | null = null
  let busy = false

  function send(question: PreviewQuestion): void {
    const { snapshot, rows, decisions } = question
    busy = true
    worker.postMessage({
      ...(snapshot !== sent.snapshot && { snapshot }),
      ...(rows !== sent.rows && { rows }),
      decisions,
    })
    sent = question
  }

  function answered(tell: () => void): void {
    busy = false
    const next = waiting
    waiting = null
    if (next) send(next)
    else tell()
  }

  worker.onmessage = ({ data }) => answered(() => onPreview(data))
  worker.onerror = () => answered(onFailure)

  return {
    ask(question: PreviewQuestion): void {
      if (busy) waiting = question
      else send(question)
    },
    close(): void {
      worker.terminate()
    },
  }
}

function startPreviewWorker(): PreviewWorker {
  return new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' })
}
