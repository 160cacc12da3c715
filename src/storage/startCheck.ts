/** Compares what the database holds at start with what it should hold. */
import { tableNames, type TableName } from '@/domain/records'
import type { Canary } from './canary'
import type { BrokenRecord } from './readRecords'
import type { Counts, MetaRow } from './schema'

/** One thing that is not as it was saved, in codes. */
export type Finding =
  /** The canary remembers a workspace, but the database is empty. */
  | { readonly type: 'empty'; readonly expectedSequence: number }
  /** The database is another one than the canary remembers. */
  | { readonly type: 'otherDatabase' }
  /** Acknowledged changes are missing. */
  | { readonly type: 'changesMissing'; readonly expected: number; readonly found: number }
  /** A table holds fewer or more records than the last change left in it. */
  | {
      readonly type: 'countDiffers'
      readonly table: TableName
      readonly expected: number
      readonly found: number
    }
  /** Records that cannot be read; they stay where they are. */
  | { readonly type: 'brokenRecords'; readonly table: TableName; readonly count: number }

export interface StartState {
  readonly meta: MetaRow | null
  readonly canary: Canary | null
  /** Readable records per table. */
  readonly counts: Counts
  readonly broken: readonly BrokenRecord[]
  readonly lastSequence: number
}

/** Empty when all is well. */
export function findingsOf({ meta, canary, counts, broken, lastSequence }: StartState): Finding[] {
  if (!meta)
    return canary && canary.sequence > 0
      ? [{ type: 'empty', expectedSequence: canary.sequence }]
      : []
  const findings: Finding[] = []
  if (canary && canary.installId !== meta.installId) findings.push({ type: 'otherDatabase' })
  const expected = Math.max(
    meta.sequence,
    canary?.installId === meta.installId ? canary.sequence : 0,
  )
  const found = Math.min(meta.sequence, lastSequence)
  if (found < expected) findings.push({ type: 'changesMissing', expected, found })
  for (const table of tableNames) {
    const unreadable = broken.filter((record) => record.table === table).length
    if (unreadable > 0) findings.push({ type: 'brokenRecords', table, count: unreadable })
    const stored = counts[table] + unreadable
    // A table that was added since the last change has no count yet.
    const should = meta.counts[table] ?? stored
    if (stored !== should)
      findings.push({ type: 'countDiffers', table, expected: should, found: stored })
  }
  return findings
}
