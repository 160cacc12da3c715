/** Text with columns: finds out what parts them and splits it into rows. */
import Papa from 'papaparse'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { FileProblem } from './fileProblem'
import { withoutBlankEnd, type Cell } from './table'

export interface DelimitedRows {
  readonly rows: readonly (readonly Cell[])[]
  readonly delimiter: string | null
}

/** The order decides ties: Danish Excel writes semicolons. */
const delimiters = [';', '\t', ',', '|'] as const
const rowsToLookAt = 60

export function splitText(text: string, fixed?: string): Result<DelimitedRows, FileProblem> {
  const announced = /^sep=([^\r\n])\r?\n?/i.exec(text)
  const body = announced ? text.slice(announced[0].length) : text
  const delimiter = fixed ?? announced?.[1] ?? detectDelimiter(body)
  const parsed = Papa.parse<string[]>(body, { delimiter: delimiter ?? ';' })
  // An opening quote without its end swallows the rest of the file into one cell.
  if (parsed.errors.some((error) => error.code === 'MissingQuotes')) {
    return fail({ type: 'file.truncated' })
  }
  return ok({ rows: withoutBlankEnd(parsed.data), delimiter })
}

function detectDelimiter(text: string): string | null {
  let best: string | null = null
  let bestScore = 0
  for (const delimiter of delimiters) {
    const score = scoreOf(text, delimiter)
    if (score > bestScore) [best, bestScore] = [delimiter, score]
  }
  return best
}

/** How many cells the rows of the most frequent width have together; 0 when that width is one. */
function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsToLookAt })
  const countByWidth = new Map<number, number>()
  for (const row of data) {
    if (row.length > 1) countByWidth.set(row.length, (countByWidth.get(row.length) ?? 0) + 1)
  }
  return Math.max(0, ...[...countByWidth].map(([width, count]) => width * count))
}
