/** Reads any file a list may come in: says what it is, keeps to the limits, and gives plain rows. */
import { fail, ok, type Result } from '@/domain/shared/result'
import { decodeText } from './decodeText'
import { splitText } from './delimitedText'
import { compoundKindOf, fileKindOf } from './fileKind'
import { fileLimits, type FileProblem } from './fileProblem'
import { listSheets, readSheet, type SheetCells } from './hucreAdapter'
import { isBlankCell, withoutBlankEnd, type Cell, type SheetName, type Table } from './table'
import { checkZip, zipKindOf } from './zipDirectory'

export interface ReadOptions {
  /** The sheet to read; without it the one that `score` likes best. */
  readonly sheet?: string
  /** How much a sheet looks like what is wanted; the default counts its rows. */
  readonly score?: (table: Table) => number
}

/** Reads a file into a table. Expected failures are problems; nothing is ever left out silently. */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, FileProblem>> {
  if (bytes.length === 0) return fail({ type: 'file.empty' })
  if (bytes.length > fileLimits.bytes) {
    const megabyte = 1024 * 1024
    const megabytes = Math.ceil(bytes.length / megabyte)
    return fail({
      type: 'file.tooLarge',
      details: { megabytes, limit: fileLimits.bytes / megabyte },
    })
  }
  const kind = fileKindOf(bytes)
  if (kind === 'text') return readText(bytes)
  if (kind === 'zip') return readZip(bytes, options)
  if (kind !== 'compound') return fail({ type: 'file.notATable', details: { kind } })
  const inside = compoundKindOf(bytes)
  if (inside === 'encrypted') return fail({ type: 'file.encrypted' })
  if (inside === 'oldExcel') return fail({ type: 'file.oldExcel' })
  return fail({ type: 'file.notATable', details: { kind: inside } })
}

function readText(bytes: Uint8Array): Result<Table, FileProblem> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  return tableFromText(decoded.value.text, { encoding: decoded.value.encoding })
}

/** A table from text that is already decoded, such as a paste. */
function tableFromText(
  text: string,
  source: Pick<Table, 'encoding'> & { readonly delimiter?: string },
): Result<Table, FileProblem> {
  const split = splitText(text, source.delimiter)
  if (!split.ok) return split
  const { rows, delimiter } = split.value
  return withinLimits({
    encoding: source.encoding,
    delimiter,
    sheet: null,
    otherSheets: [],
    rows,
    merges: [],
  })
}

async function readZip(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<Table, FileProblem>> {
  const names = checkZip(bytes)
  if (!names.ok) return names
  const kind = zipKindOf(names.value)
  if (kind !== 'workbook') return fail({ type: 'file.notATable', details: { kind } })
  try {
    return await readWorkbook(bytes, options)
  } catch {
    // The zip is whole, so what is inside is not what a workbook should be.
    return fail({ type: 'file.unreadable' })
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  { sheet: wanted, score = (table) => table.rows.length }: ReadOptions,
): Promise<Result<Table, FileProblem>> {
  const sheets = await listSheets(bytes)
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted)
    if (!named) return fail({ type: 'file.noSheet', details: { sheet: wanted } })
    return tableOf(named, await readSheet(bytes, wanted), sheets)
  }
  const visible = sheets.filter(({ hidden }) => !hidden)
  const candidates = visible.length > 0 ? visible : sheets
  let best: Result<Table, FileProblem> | null = null
  let bestScore = -1
  for (const sheet of candidates) {
    const cells = await readSheetOrNothing(bytes, sheet.name)
    if (!cells) continue
    const table = tableOf(sheet, cells, sheets)
    if (candidates.length === 1) return table
    const points = table.ok ? score(table.value) : Math.min(1, cells.rows.length)
    if (points > bestScore) [best, bestScore] = [table, points]
  }
  return best ?? fail({ type: 'file.unreadable' })
}

/** Chart and macro sheets have no cells to read, and are no reason to give up the others. */
async function readSheetOrNothing(bytes: Uint8Array, name: string): Promise<SheetCells | null> {
  try {
    return await readSheet(bytes, name)
  } catch {
    return null
  }
}

function tableOf(
  sheet: SheetName,
  cells: SheetCells,
  sheets: readonly SheetName[],
): Result<Table, FileProblem> {
  return withinLimits({
    encoding: null,
    delimiter: null,
    sheet: sheet.name,
    otherSheets: sheets.filter(({ name }) => name !== sheet.name),
    rows: withoutBlankEnd(cells.rows),
    merges: cells.merges,
  })
}

function withinLimits(table: Table): Result<Table, FileProblem> {
  if (table.rows.length === 0) return fail({ type: 'file.empty' })
  // One row more than the limit, because one of them is the header.
  const filled = table.rows.reduce((count, row) => count + (row.every(isBlankCell) ? 0 : 1), 0)
  if (filled > fileLimits.rows + 1) {
    return fail({ type: 'file.tooManyRows', details: { limit: fileLimits.rows } })
  }
  const tooWide = (row: readonly Cell[]) =>
    row.length > fileLimits.columns && !row.slice(fileLimits.columns).every(isBlankCell)
  return table.rows.some(tooWide)
    ? fail({ type: 'file.tooManyColumns', details: { limit: fileLimits.columns } })
    : ok(table)
}
