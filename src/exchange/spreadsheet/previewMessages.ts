/** What the page and the preview worker say to each other. */
import type { ImportDecisions, ImportPreview } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import type { Snapshot } from '@/domain/records'

/** What has not changed since the request before is left out: a register takes time to copy. */
export interface PreviewRequest {
  readonly snapshot?: Snapshot
  readonly rows?: readonly ImportRow[]
  readonly decisions: ImportDecisions
}

export type PreviewReply = ImportPreview
