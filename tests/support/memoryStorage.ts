/** A store in memory with the promises of the real one, and faults that a test can ask for. */
import { applyChange } from '@/domain/change'
import { erasedIds, erasureCommand, withoutErased } from '@/domain/erasure'
import { emptySnapshot, type Snapshot } from '@/domain/records'
import type { JournalRow, StoragePort, WriteProblem } from '@/ledger/ports'

export interface MemoryStorage extends StoragePort {
  readonly journal: readonly JournalRow[]
  readonly snapshot: Snapshot
  /** The next commits answer with these problems, in order, and write nothing. */
  failNext(...problems: WriteProblem[]): void
  /** Every later commit waits so many milliseconds, as a slow disk would. */
  delay(milliseconds: number): void
}

export function memoryStorage(start: Snapshot = emptySnapshot()): MemoryStorage {
  const journal: JournalRow[] = []
  const faults: WriteProblem[] = []
  let snapshot = start
  let wait = 0
  return {
    get journal() {
      return journal
    },
    get snapshot() {
      return snapshot
    },
    failNext(...problems) {
      faults.push(...problems)
    },
    delay(milliseconds) {
      wait = milliseconds
    },
    load: async () => ({ snapshot, sequence: journal.length, recentJournal: [...journal] }),
    async commit(row) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      const fault = faults.shift()
      if (fault) return fault
      if (row.sequence !== journal.length + 1) return { type: 'storage.stale' }
      if (row.command === erasureCommand) scrub(journal, row)
      journal.push(row)
      snapshot = applyChange(snapshot, row.change)
      return null
    },
    journalSince: async (sequence) => journal.slice(sequence),
  }
}

function scrub(journal: JournalRow[], erasure: JournalRow): void {
  const erased = erasedIds(erasure.change)
  journal.forEach((row, index) => {
    journal[index] = { ...row, change: withoutErased(row.change, erased) }
  })
}
