/** The rolling hash over the journal: shows whether a row was lost or altered after it was written. */
import type { JournalRow } from '@/ledger/ports'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Not by the browser's own digest, which answers from another thread: every edit would wait for that.
 * @returns SHA-256 of the previous hash and the row as JSON, hexadecimal
 */
export async function nextHash(previous: string, row: JournalRow): Promise<string> {
  const hash = sha256.create().update(utf8ToBytes(previous))
  for await (const text of jsonPieces(row)) hash.update(utf8ToBytes(text))
  return bytesToHex(hash.digest())
}

export async function hashOfJournal(rows: readonly JournalRow[]): Promise<string> {
  let hash = ''
  for (const row of rows) hash = await nextHash(hash, row)
  return hash
}

/** The records of an import are megabytes; this many become text between two frames. */
const recordsPerText = 1000

/** What `JSON.stringify` makes of the row, with a breath for the page in the midst of a long one. */
async function* jsonPieces(row: JournalRow): AsyncGenerator<string> {
  let separator = '{'
  for (const [name, value] of Object.entries(row)) {
    const text = name === 'change' ? '{' : JSON.stringify(value)
    if (text === undefined) continue
    yield `${separator}${JSON.stringify(name)}:${text}`
    if (name === 'change') yield* changePieces(row.change)
    separator = ','
  }
  yield '}'
}

async function* changePieces(change: JournalRow['change']): AsyncGenerator<string> {
  let separator = ''
  for (const [name, entries] of Object.entries(change) as [string, readonly unknown[]][]) {
    yield `${separator}${JSON.stringify(name)}:[`
    for (let from = 0; from < entries.length; from += recordsPerText) {
      if (from > 0) await new Promise((resume) => setTimeout(resume))
      const part = JSON.stringify(entries.slice(from, from + recordsPerText)).slice(1, -1)
      yield from > 0 ? `,${part}` : part
    }
    yield ']'
    separator = ','
  }
  yield '}'
}
