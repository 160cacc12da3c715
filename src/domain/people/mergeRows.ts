/** Rows of one list that are the same person, made into one row: the first, filled up by the others. */
import { findDuplicates, type Pair } from './duplicates'
import type { ImportRow } from './importRow'

/** Two row numbers of the list; the earlier one first. */
export type RowPair = readonly [earlier: number, later: number]

export interface RowDuplicates {
  readonly certain: readonly RowPair[]
  readonly possible: readonly RowPair[]
}

/** Finds duplicates inside a list, named by their row numbers. */
export function duplicateRows(rows: readonly ImportRow[]): RowDuplicates {
  const found = findDuplicates(rows.map(identityOfRow))
  const byRow = (pair: Pair) => pair.map((at) => (rows[at] as ImportRow).row) as unknown as RowPair
  return { certain: found.certain.map(byRow), possible: found.possible.map(byRow) }
}

/** What tells a row apart from others. */
export function identityOfRow(row: ImportRow) {
  return {
    name: row.name,
    email: row.email ?? '',
    employeeNumber: row.employeeNumber ?? '',
    unit: row.unit || row.administration || '',
    workplace: row.workplace ?? '',
  }
}

/** Merges the given pairs; the first row of each chain stays, and its place in the list. */
export function mergeRows(rows: readonly ImportRow[], pairs: readonly RowPair[]): ImportRow[] {
  const keptBy = new Map<number, number>()
  const keeperOf = (row: number): number => {
    let keeper = row
    while (keptBy.has(keeper)) keeper = keptBy.get(keeper) as number
    return keeper
  }
  for (const [earlier, later] of pairs) {
    const [a, b] = [keeperOf(earlier), keeperOf(later)]
    if (a !== b) keptBy.set(Math.max(a, b), Math.min(a, b))
  }
  const merged = new Map<number, ImportRow>()
  for (const row of rows) {
    const keeper = merged.get(keeperOf(row.row))
    merged.set(keeperOf(row.row), keeper ? filledUp(keeper, row) : row)
  }
  return [...merged.values()]
}

function filledUp(kept: ImportRow, other: ImportRow): ImportRow {
  const filled: Record<string, unknown> = { ...kept }
  for (const [field, value] of Object.entries(other)) {
    if (isEmptyValue(filled[field])) filled[field] = value
  }
  return filled as unknown as ImportRow
}

/** Whether a field of a row says nothing about the person. */
export function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
