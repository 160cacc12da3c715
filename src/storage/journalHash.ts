/** The rolling hash over the journal: shows whether a row was lost or altered after it was written. */
import type { JournalRow } from '@/ledger/ports'

/** @returns SHA-256 of the previous hash and the row as JSON, hexadecimal */
export async function nextHash(previous: string, row: JournalRow): Promise<string> {
  const bytes = new TextEncoder().encode(previous + (await jsonOf(row)))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function hashOfJournal(rows: readonly JournalRow[]): Promise<string> {
  let hash = ''
  for (const row of rows) hash = await nextHash(hash, row)
  return hash
}

/** The records of an import are megabytes; this many become text between two frames. */
const recordsAtATime = 1000

/** What `JSON.stringify` makes of the row, with a breath for the page in the midst of a long one. */
async function jsonOf(row: JournalRow): Promise<string> {
  const lists: string[] = []
  for (const [name, entries] of Object.entries(row.change) as [string, readonly unknown[]][]) {
    const pieces: string[] = []
    for (let from = 0; from < entries.length; from += recordsAtATime) {
      if (from > 0) await new Promise((resume) => setTimeout(resume))
      pieces.push(JSON.stringify(entries.slice(from, from + recordsAtATime)).slice(1, -1))
    }
    lists.push(`${JSON.stringify(name)}:[${pieces.join(',')}]`)
  }
  const fields = Object.entries(row).flatMap(([name, value]) => {
    const text = name === 'change' ? `{${lists.join(',')}}` : JSON.stringify(value)
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
  })
  return `{${fields.join(',')}}`
}
