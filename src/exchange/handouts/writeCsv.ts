/** Writes CSV that Danish Excel opens with a double click, and that cannot start a formula. */

/** What a cell may hold; days come as `YYYY-MM-DD` inside `day`. */
export type CsvCell = string | number | { readonly day: string }

/** What a spreadsheet takes for a formula, full-width forms included (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/

/** Puts an apostrophe before text that would become a formula; an import takes it off again. */
export function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** Byte order mark, semicolons, CRLF, decimal comma, days as dd-mm-yyyy. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(';'))
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'string' ? guarded(cell) : danishDay(cell.day)
}

/** "2026-03-09" as "09-03-2026". */
export function danishDay(day: string): string {
  return day.split('-').reverse().join('-')
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
