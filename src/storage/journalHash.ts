/** The rolling hash over the journal: shows whether a row was lost or altered after it was written. */
import type { JournalRow } from '@/ledger/ports'

/** @returns SHA-256 of the previous hash and the row, hexadecimal */
export async function nextHash(previous: string, row: JournalRow): Promise<string> {
  const bytes = new TextEncoder().encode(previous + JSON.stringify(row))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function hashOfJournal(rows: readonly JournalRow[]): Promise<string> {
  let hash = ''
  for (const row of rows) hash = await nextHash(hash, row)
  return hash
}
