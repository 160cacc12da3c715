/** The only door to the spreadsheet library: lists sheets, reads the cells of one, and writes text. */
import { readXlsx, writeXlsx, type CellValue } from 'hucre'
import { fileLimits } from './fileProblem'
import type { Cell, Merge, SheetName } from './table'

/** Titles and headers above the rows, and one row and column more to see that there are too many. */
const rowsAbove = 50
const firstTooFarColumn = 'CW'
const range = `A1:${firstTooFarColumn}${fileLimits.rows + rowsAbove + 1}`

/** Lists without reading: one chart sheet would break a read of them all. Throws on damaged files. */
export async function listSheets(bytes: Uint8Array): Promise<SheetName[]> {
  const sheets: SheetName[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return sheets
}

export interface SheetCells {
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

/** Reads one sheet by name. The range keeps one styled cell far down from becoming a million rows. */
export async function readSheet(bytes: Uint8Array, name: string): Promise<SheetCells> {
  const workbook = await readXlsx(bytes, { sheets: [name], range })
  const sheet = workbook.sheets[0]
  if (!sheet) return { rows: [], merges: [] }
  return {
    rows: sheet.rows.map((row) => row.map(plainCell)),
    merges: (sheet.merges ?? []).map((merge) => ({
      firstRow: merge.startRow,
      lastRow: merge.endRow,
      firstColumn: merge.startCol,
      lastColumn: merge.endCol,
    })),
  }
}

/** The library gives dates as midnight in UTC and formulas as their last known value. */
function plainCell(value: CellValue): Cell {
  if (value === null || value === undefined || typeof value === 'number') return value ?? null
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  }
  return String(value)
}

export interface TextSheet {
  /** As Excel takes it: at most 31 letters and no other sheet's name. */
  readonly name: string
  /** The header row first. */
  readonly rows: readonly (readonly string[])[]
  /** In letters, one per column. */
  readonly columnWidths: readonly number[]
}

/** An .xlsx file of text cells only; the header row is bold and stays in view. */
export async function writeSheets(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    stringMode: 'inline',
    sheets: sheets.map(({ name, rows, columnWidths }) => ({
      name,
      rows: rows.map((row) => [...row]),
      columns: columnWidths.map((width) => ({ width })),
      freezePane: { rows: 1 },
      cells: new Map(
        (rows[0] ?? []).map((value, column) => [
          `0,${column}`,
          { value, style: { font: { bold: true } } },
        ]),
      ),
    })),
  })
}
