/** What an exception from IndexedDB means to the user; the real reason often hides inside. */
import type { WriteProblem } from '@/ledger/ports'

const problemOfName: Readonly<Record<string, WriteProblem>> = {
  QuotaExceededError: { type: 'storage.quota' },
  VersionError: { type: 'storage.newerVersion' },
  DatabaseClosedError: { type: 'storage.closed' },
  InvalidStateError: { type: 'storage.closed' },
  DataError: { type: 'storage.corrupt' },
  NotReadableError: { type: 'storage.corrupt' },
  // What Chromium says when the files below the database cannot be read.
  UnknownError: { type: 'storage.corrupt' },
  TimeoutError: { type: 'storage.blocked' },
}

/** Dexie wraps errors in `inner`, standards in `cause`; a full disk comes as an AbortError. */
export function writeProblemOf(error: unknown): WriteProblem {
  const chain = errorsInside(error)
  for (const { name } of chain) {
    const problem = problemOfName[name]
    if (problem) return problem
  }
  return { type: 'storage.unknown', message: chain[0]?.message ?? String(error) }
}

function errorsInside(error: unknown): Error[] {
  const chain: Error[] = []
  let current: unknown = error
  while (current instanceof Error && !chain.includes(current)) {
    chain.push(current)
    current = (current as { inner?: unknown }).inner ?? current.cause
  }
  return chain
}
