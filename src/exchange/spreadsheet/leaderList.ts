/** A leader list understood: its columns, its people, and everything that had to be left out. */
import type { ImportRow, ImportWarning } from '@/domain/people/importRow'
import { duplicateRows, type RowPair } from '@/domain/people/mergeRows'
import { nameKey } from '@/domain/people/similarNames'
import { fail, ok, type Result } from '@/domain/shared/result'
import { lineOf } from './cellText'
import { mapColumns, type ChosenColumns, type ColumnMapping } from './columnMapping'
import type { FileProblem } from './fileProblem'
import { findHeaderRow, headerSignature, noHeaderRow, type HeaderRow } from './headerRow'
import { readRow, type RejectionReason } from './readRow'
import { rowKindOf, type RowKind } from './rowKind'
import { isBlankCell, type Cell, type Merge, type Table } from './table'

/** How the columns of a kind of list were mapped last time. */
export interface RememberedMapping {
  readonly headerSignature: string
  readonly columns: ChosenColumns
}

export interface UnderstandOptions {
  /** What the user chose on the preview; outranks what is remembered. */
  readonly columns?: ChosenColumns
  readonly remembered?: readonly RememberedMapping[]
}

export interface LeaderList {
  readonly source: Pick<Table, 'encoding' | 'delimiter' | 'sheet' | 'otherSheets'>
  /** As the spreadsheet counts, from 1; null when the list has no header. */
  readonly headerRow: number | null
  readonly headerSignature: string
  readonly columns: readonly ColumnMapping[]
  readonly persons: readonly ImportRow[]
  readonly rejected: readonly { readonly row: number; readonly reason: RejectionReason }[]
  /** Headings, repeated headers, sums and footnotes below the header, with what they say. */
  readonly notPersons: readonly {
    readonly row: number
    readonly kind: Exclude<RowKind, 'person' | 'blank'>
    readonly text: string
  }[]
  readonly blankRows: number
  readonly warnings: readonly ImportWarning[]
  readonly certainDuplicates: readonly RowPair[]
  readonly possibleDuplicates: readonly RowPair[]
}

/** Understands a table as a list of leaders, or says that it has no names. */
export function understandLeaders(
  table: Table,
  options: UnderstandOptions = {},
): Result<LeaderList, FileProblem> {
  const header = findHeaderRow(table) ?? noHeaderRow(table)
  const signature = headerSignature(header.headers)
  const body = table.rows.slice(header.last + 1)
  const known = options.remembered?.find((mapping) => mapping.headerSignature === signature)
  const columns = mapColumns(header, body, options.columns ?? known?.columns ?? null)
  if (!columns.some(({ field }) => field === 'name' || field === 'firstName')) {
    return fail({ type: 'file.noNames' })
  }
  const read = readRows(table, header, columns)
  if (read.persons.length === 0) return fail({ type: 'file.noNames' })
  const duplicates = duplicateRows(read.persons)
  return ok({
    source: {
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      otherSheets: table.otherSheets,
    },
    headerRow: header.last < 0 ? null : header.last + 1,
    headerSignature: signature,
    columns,
    ...read,
    warnings: [...read.warnings, ...sharedEmails(read.persons)].sort((a, b) => a.row - b.row),
    certainDuplicates: duplicates.certain,
    possibleDuplicates: duplicates.possible,
  })
}

function readRows(table: Table, header: HeaderRow, columns: readonly ColumnMapping[]) {
  const kindOf = rowKindOf(columns)
  const filled = verticalMerges(table.merges)
  const persons: ImportRow[] = []
  const rejected: { row: number; reason: RejectionReason }[] = []
  const notPersons: LeaderList['notPersons'][number][] = []
  const warnings: ImportWarning[] = []
  let blankRows = 0
  for (let at = header.last + 1; at < table.rows.length; at += 1) {
    const cells = table.rows[at] as readonly Cell[]
    const kind = kindOf(cells)
    if (kind === 'blank') blankRows += 1
    else if (kind !== 'person') notPersons.push({ row: at + 1, kind, text: textOfRow(cells) })
    else {
      const reading = readRow(filled(table, at), at + 1, columns)
      if ('rejected' in reading) rejected.push({ row: at + 1, reason: reading.rejected })
      else {
        persons.push(reading.person)
        warnings.push(...reading.warnings)
      }
    }
  }
  return { persons, rejected, notPersons, warnings, blankRows }
}

/** A cell merged downwards counts for every row it covers; blank rows were told apart before. */
function verticalMerges(merges: readonly Merge[]) {
  const tall = merges.filter(({ firstRow, lastRow }) => lastRow > firstRow)
  return (table: Table, at: number): readonly Cell[] => {
    const row = table.rows[at] as readonly Cell[]
    const covering = tall.filter(({ firstRow, lastRow }) => firstRow < at && at <= lastRow)
    if (covering.length === 0) return row
    const cells = [...row]
    for (const { firstRow, firstColumn } of covering) {
      cells[firstColumn] = table.rows[firstRow]?.[firstColumn] ?? null
    }
    return cells
  }
}

function textOfRow(cells: readonly Cell[]): string {
  const first = cells.find((cell) => !isBlankCell(cell))
  return lineOf(first).slice(0, 120)
}

/** A mailbox used by people of different names; told at every one after the first. */
function sharedEmails(persons: readonly ImportRow[]): ImportWarning[] {
  const namesByEmail = new Map<string, Set<string>>()
  const warnings: ImportWarning[] = []
  for (const { row, email, name } of persons) {
    if (!email) continue
    const key = nameKey(name)
    const names = namesByEmail.get(email)
    if (!names) namesByEmail.set(email, new Set([key]))
    else if (!names.has(key)) {
      names.add(key)
      warnings.push({ row, field: 'email', code: 'sharedEmail', cell: email })
    }
  }
  return warnings
}
