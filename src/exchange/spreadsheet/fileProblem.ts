/** Why a file could not be read, and the limits it is held to. The text room has a sentence for each. */

/** Nothing is ever cut silently: whatever is larger than this is refused with its figure. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  zipEntries: 2_000,
  rows: 20_000,
  columns: 100,
  milliseconds: 15_000,
} as const

/** What a file is when it is not a spreadsheet or a text file with columns. */
export type ForeignKind =
  | 'pdf'
  | 'html'
  | 'image'
  | 'document'
  | 'presentation'
  | 'openDocument'
  | 'binaryWorkbook'
  | 'zip'
  | 'mail'
  | 'unknown'

export type FileProblem =
  | { readonly type: 'file.empty' }
  | { readonly type: 'file.truncated' }
  | { readonly type: 'file.encrypted' }
  | { readonly type: 'file.oldExcel' }
  | { readonly type: 'file.tooLarge'; readonly details: { megabytes: number; limit: number } }
  | { readonly type: 'file.zipBomb' }
  | { readonly type: 'file.tooManyRows'; readonly details: { limit: number } }
  | { readonly type: 'file.tooManyColumns'; readonly details: { limit: number } }
  | { readonly type: 'file.notATable'; readonly details: { kind: ForeignKind } }
  | { readonly type: 'file.noSheet'; readonly details: { sheet: string } }
  | { readonly type: 'file.noNames' }
  | { readonly type: 'file.unreadable' }
  | { readonly type: 'file.timeout' }
  | { readonly type: 'file.cancelled' }
