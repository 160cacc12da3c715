/** Which rows are people and which are headings, sums, footnotes and the like. */
import { foldedWords } from '@/domain/shared/foldText'
import { lineOf } from './cellText'
import type { ColumnMapping } from './columnMapping'
import { looksLikeName, personNameOf } from './personName'
import { isBlankCell, type Cell } from './table'

export type RowKind = 'person' | 'blank' | 'section' | 'repeatedHeader' | 'sum' | 'footnote'

const sumWords = /^(i alt|ialt|sum|total|totalt|subtotal|antal i alt|gennemsnit|in total)\b/
const footnoteStart = /^([*†‡¹²³]|note\b|noter\b|kilde\b|obs\b|source\b|ps\b)/i
/** Headings are short; a longer text alone in its row is a note. */
const longestSection = 60

/** Makes the judge for one list; it knows the headers, to find them again further down. */
export function rowKindOf(mapping: readonly ColumnMapping[]): (row: readonly Cell[]) => RowKind {
  const headers = mapping.map(({ header }) => foldedWords(header))
  const nameColumns = mapping
    .filter(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName')
    .map(({ column }) => column)
  const namesOnly = mapping.filter(({ field }) => field !== null).length === nameColumns.length

  return (row) => {
    const filled = row.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]))
    const [first] = filled
    if (first === undefined) return 'blank'
    const text = lineOf(row[first])
    if (text === '' && filled.length === 1) return 'blank'
    if (isRepeatedHeader(row, filled, headers)) return 'repeatedHeader'
    if (sumWords.test(foldedWords(text)) && filled.length <= Math.max(2, mapping.length / 2)) {
      return 'sum'
    }
    if (filled.length > 1) return 'person'
    const isName = nameColumns.includes(first) && looksLikeName(personNameOf(text))
    if (footnoteStart.test(text) || text.length > longestSection) return 'footnote'
    return namesOnly || isName ? 'person' : 'section'
  }
}

function isRepeatedHeader(
  row: readonly Cell[],
  filled: readonly number[],
  headers: readonly string[],
): boolean {
  const enough = Math.max(1, filled.length * 0.6)
  let same = 0
  for (const [looked, column] of filled.entries()) {
    // Nearly every row is decided after some cells, and folding all of them takes its time.
    if (same + filled.length - looked < enough) return false
    const header = headers[column]
    if (header && foldedWords(lineOf(row[column])) === header) same += 1
  }
  return same >= enough
}
