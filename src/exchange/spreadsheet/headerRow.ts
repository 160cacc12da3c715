/** Finds the row that names the columns, below titles and group headers, also when it takes two rows. */
import { lineOf } from './cellText'
import { isKnownHeader, sensitiveReasonOf, wishesOf } from './headerWords'
import { isBlankCell, type Cell, type Table } from './table'

export interface HeaderRow {
  /** First and last row of the header, counted from 0. Both -1 when the list has none. */
  readonly first: number
  readonly last: number
  readonly headers: readonly string[]
  /** What stands above each header, such as "Kontakt" over mail and phone. */
  readonly groups: readonly string[]
}

/** Further down than this nobody starts a list. */
const rowsToSearch = 50
const longestHeader = 80

export function findHeaderRow(table: Table): HeaderRow | null {
  let best: { first: number; last: number; headers: string[]; score: number } | null = null
  for (let at = 0; at < Math.min(rowsToSearch, table.rows.length); at += 1) {
    const headers = textsOf(table.rows[at])
    const score = scoreOf(headers)
    if (score > (best?.score ?? 0)) best = { first: at, last: at, headers, score }
    const below = textsOf(table.rows[at + 1])
    const both = joined(headers, below)
    const scoreOfBoth = scoreOf(both)
    // Two rows make one header only when neither says as much alone; else the upper one is a group.
    if (scoreOfBoth > Math.max(best?.score ?? 0, scoreOf(below))) {
      best = { first: at, last: at + 1, headers: both, score: scoreOfBoth }
    }
  }
  if (!best || !isEnough(best.score, best.headers)) return null
  const { first, last } = best
  const headers = filled(best.headers, table.rows)
  return { first, last, headers, groups: groupsAbove(table, first, headers.length) }
}

/** For a list without a header: every row is a person, and the content has to tell. */
export function noHeaderRow(table: Table): HeaderRow {
  const headers = filled([], table.rows)
  return { first: -1, last: -1, headers, groups: headers }
}

/** The header of a list of this make, always the same text. */
export function headerSignature(headers: readonly string[]): string {
  return headers.join('\u241f')
}

/** Two headers, or one that has the list to itself; one of them word for word ours. */
function isEnough(score: number, headers: readonly string[]): boolean {
  if (!headers.some(isKnownHeader)) return false
  return score >= 2 || (score === 1 && headers.filter((text) => text !== '').length === 1)
}

/** How many columns carry a known header: a data row carries hardly any. */
function scoreOf(headers: readonly string[]): number {
  return headers.reduce((sum, text) => sum + (isHeaderText(text) ? 1 : 0), 0)
}

function isHeaderText(text: string): boolean {
  if (text === '' || text.length > longestHeader) return false
  if (isKnownHeader(text)) return true
  const shortEnough = text.split(' ').length <= 5 && !/[@\d]/.test(text)
  return shortEnough && (sensitiveReasonOf(text) !== null || wishesOf(text).length > 0)
}

function textsOf(row: readonly Cell[] | undefined): string[] {
  return (row ?? []).map((cell) => lineOf(cell))
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [top, bottom] = [upper[column] ?? '', lower[column] ?? '']
    return top === bottom ? top : `${top} ${bottom}`.trim()
  })
}

/** As many headers as the widest row has cells. */
function filled(headers: readonly string[], rows: Table['rows']): string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), headers.length)
  return Array.from({ length: width }, (_, column) => headers[column] ?? '')
}

/** Group headers reach over the columns they are merged across. */
function groupsAbove(table: Table, headerRow: number, width: number): string[] {
  const above = headerRow - 1
  const row = table.rows[above] ?? []
  return Array.from({ length: width }, (_, column) => {
    const merge = table.merges.find(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= above && above <= lastRow && firstColumn <= column && column <= lastColumn,
    )
    const cell = row[merge?.firstColumn ?? column]
    return isBlankCell(cell) ? '' : lineOf(cell)
  })
}
