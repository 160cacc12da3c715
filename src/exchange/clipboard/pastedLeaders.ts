/** A paste becomes a file that the import worker can read: one path in for files and clipboards. */

/** What a paste event carries; the text of cells, and the same as a web page. */
export interface PastedData {
  readonly text: string
  readonly html: string
}

/** The two forms a paste event or drop offers. */
export function pastedDataOf(transfer: DataTransfer): PastedData {
  return { text: transfer.getData('text/plain'), html: transfer.getData('text/html') }
}

/**
 * Spreadsheets paste as tab-separated text, with their own quotes; web pages and mails only as a
 * table. Null when there is nothing that could be a list.
 */
export function fileFromPaste({ text, html }: PastedData): Blob | null {
  const isTabbed = text.includes('\t')
  const cells = isTabbed ? null : cellsOfTable(html)
  const content = cells ? tabSeparated(cells) : text
  return content.trim() === '' ? null : new Blob([content], { type: 'text/plain' })
}

/**
 * The cells of the largest table. The page is parsed into a document of its own, where nothing is
 * loaded or run, and only text is taken out of it.
 */
export function cellsOfTable(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null
  const page = parsedPage(html)
  if (!page) return null
  const tables = [...page.querySelectorAll('table')]
  const largest = tables.sort((a, b) => b.rows.length - a.rows.length)[0]
  if (!largest || largest.rows.length === 0) return null
  return [...largest.rows].map((row) =>
    [...row.cells].flatMap((cell) => {
      const rest = Array.from({ length: Math.min(cell.colSpan, widestSpan) - 1 }, () => '')
      return [cell.textContent?.trim() ?? '', ...rest]
    }),
  )
}

/** A browser that enforces trusted types may refuse to parse; the plain text is then used. */
function parsedPage(html: string): Document | null {
  try {
    return new DOMParser().parseFromString(html, 'text/html')
  } catch {
    return null
  }
}

const widestSpan = 100

function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
