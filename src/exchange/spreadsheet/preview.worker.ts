/** Works out away from the page what an import would do: 10,000 rows take longer than a frame. */
import { previewImport } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import { emptySnapshot } from '@/domain/records'
import type { PreviewReply, PreviewRequest } from './previewMessages'

let snapshot = emptySnapshot()
let rows: readonly ImportRow[] = []

addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
  snapshot = data.snapshot ?? snapshot
  rows = data.rows ?? rows
  const reply: PreviewReply = previewImport(snapshot, rows, data.decisions, () =>
    crypto.randomUUID().replaceAll('-', ''),
  )
  postMessage(reply)
})
