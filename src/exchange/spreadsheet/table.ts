/** A table as it stands in a file: rows of plain cells, before anybody knows what they mean. */

/** Dates have become `YYYY-MM-DD`, truth values their words; errors are text such as `#N/A`. */
export type Cell = string | number | null

/** Merged cells, counted from 0, ends included. Only the upper left one holds the value. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export interface SheetName {
  readonly name: string
  readonly hidden: boolean
}

export interface Table {
  /** How text was encoded; null for a workbook. */
  readonly encoding: TextEncoding | null
  /** What parts the columns; null for a workbook or a file of one column. */
  readonly delimiter: string | null
  /** The sheet read; null for a text file. */
  readonly sheet: string | null
  readonly otherSheets: readonly SheetName[]
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

export type TextEncoding = 'utf-8' | 'utf-8 (BOM)' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The rows without blank ones at the end, which styled but empty cells leave behind. */
export function withoutBlankEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length
  while (end > 0 && (rows[end - 1] as readonly Cell[]).every(isBlankCell)) end -= 1
  return rows.slice(0, end)
}
