/** What the page and the import worker say to each other. */
import type { Result } from '@/domain/shared/result'
import type { FileProblem } from './fileProblem'
import type { LeaderList } from './leaderList'
import type { ImportStep, ReadLeadersOptions } from './readLeaderList'

export interface ImportRequest {
  readonly bytes: Uint8Array
  readonly options: ReadLeadersOptions
}

export type ImportReply =
  | { readonly type: 'step'; readonly step: ImportStep }
  | { readonly type: 'done'; readonly result: Result<LeaderList, FileProblem> }
