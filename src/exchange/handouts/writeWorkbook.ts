/** Lists as an Excel workbook, with sheet names and column widths that Excel and people can live with. */
import { writeSheets } from '../spreadsheet/hucreAdapter'
import type { Row } from './handoutRows'
import { danishDay, type CsvCell } from './writeCsv'

export interface Sheet {
  readonly name: string
  /** The header row first. */
  readonly rows: readonly Row[]
}

const [narrowest, widest] = [8, 48]

/** Every cell is text, so that no name becomes a formula and no number loses its zeros. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeSheets(
    sheets.map(({ rows }, index) => {
      const texts = rows.map((row) => row.map(textOf))
      const columnWidths = (texts[0] ?? []).map((_, column) => widthOf(texts, column))
      return { name: names[index] as string, rows: texts, columnWidths }
    }),
  )
}

function textOf(cell: CsvCell): string {
  return typeof cell === 'object' ? danishDay(cell.day) : String(cell)
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return Math.min(widest, Math.max(narrowest, longest + 2))
}

/** Excel allows 31 letters, none of []:*?/\, no apostrophe at the ends, and no name twice. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-'
    let unique = clean.slice(0, 31)
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      unique = `${clean.slice(0, 31 - ` ${copy}`.length)} ${copy}`
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}
