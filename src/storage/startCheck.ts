/** Compares what the database holds at start with what it should hold. */
import { tableNames, type TableName } from '@/domain/records'
import type { Canary } from './canary'
import type { WorkspaceOnDisk } from './readWorkspace'
import { countsOf, type Counts, type MetaRow } from './schema'

/** One thing that is not as it was saved, in codes. */
export type Finding =
  /** The canary remembers a workspace, but the database is empty. */
  | { readonly type: 'empty'; readonly expectedSequence: number }
  /** There are records, but the row that says how many there should be is gone. */
  | { readonly type: 'metaMissing' }
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

/** Empty when all is well. */
export function findingsOf(disk: WorkspaceOnDisk, canary: Canary | null): Finding[] {
  if (disk.meta) {
    return [...sequenceFindings(disk, disk.meta, canary), ...tableFindings(disk, disk.meta)]
  }
  const found = storedCounts(disk)
  if (disk.recentJournal.length > 0 || tableNames.some((table) => found[table] > 0)) {
    return [{ type: 'metaMissing' }]
  }
  return canary && holdsSomething(canary)
    ? [{ type: 'empty', expectedSequence: canary.sequence }]
    : []
}

/** Records per table as they lie in the database, readable or not. */
export function storedCounts(disk: WorkspaceOnDisk): Counts {
  const unreadable = brokenCounts(disk)
  return countsOf((table) => disk.snapshot[table].size + unreadable[table])
}

export function brokenCounts({ broken }: WorkspaceOnDisk): Counts {
  return countsOf((table) => broken.filter((record) => record.table === table).length)
}

function sequenceFindings(disk: WorkspaceOnDisk, meta: MetaRow, canary: Canary | null): Finding[] {
  if (canary && canary.installId !== meta.installId) return [{ type: 'otherDatabase' }]
  const expected = Math.max(meta.sequence, canary?.sequence ?? 0)
  const found = Math.min(meta.sequence, disk.recentJournal.at(-1)?.sequence ?? 0)
  return found < expected ? [{ type: 'changesMissing', expected, found }] : []
}

function tableFindings(disk: WorkspaceOnDisk, meta: MetaRow): Finding[] {
  const stored = storedCounts(disk)
  const unreadable = brokenCounts(disk)
  return tableNames.flatMap((table) => {
    const findings: Finding[] = []
    const count = unreadable[table]
    if (count > (meta.acceptedBroken?.[table] ?? 0)) {
      findings.push({ type: 'brokenRecords', table, count })
    }
    // A table that was added since the last change has no count yet.
    const expected = meta.counts[table] ?? stored[table]
    const found = stored[table]
    if (found !== expected) findings.push({ type: 'countDiffers', table, expected, found })
    return findings
  })
}

function holdsSomething({ sequence, counts }: Canary): boolean {
  return sequence > 0 || Object.values(counts).some((count) => count > 0)
}
