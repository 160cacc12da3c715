/** What the ledger needs from the outside: a durable store, a channel to other tabs, a clock and ids. */
import type { Change } from '@/domain/change'
import type { Clock } from '@/domain/command'
import type { Snapshot } from '@/domain/records'
import type { Instant } from '@/domain/shared/day'
import type { Id, NewId } from '@/domain/shared/id'

/** One row of the journal: what was done, when, and by which device. Never erased by undo. */
export interface JournalRow {
  /** Position in the journal, from 1, without gaps. */
  readonly sequence: number
  readonly id: Id
  readonly at: Instant
  readonly device: string
  /** Name of the command, `undo` or `redo`. */
  readonly command: string
  readonly change: Change
  /** For undo and redo: the sequence of the row that is taken back or done again. */
  readonly target?: number
}

/** The stored workspace as it is read at start and after another tab has written. */
export interface StoredWorkspace {
  readonly snapshot: Snapshot
  readonly sequence: number
  /** The newest rows, oldest first; enough to undo from after a reload. */
  readonly recentJournal: readonly JournalRow[]
}

export type WriteProblem =
  | { readonly type: 'storage.stale' }
  | { readonly type: 'storage.quota' }
  | { readonly type: 'storage.blocked' }
  | { readonly type: 'storage.newerVersion' }
  | { readonly type: 'storage.corrupt' }
  | { readonly type: 'storage.closed' }
  | { readonly type: 'storage.unknown'; readonly message: string }

export interface StoragePort {
  load(): Promise<StoredWorkspace>
  /**
   * Writes records, journal row and meta row in one strict transaction, if the stored sequence is
   * still `row.sequence - 1`. Resolves to a problem instead of throwing for everything expected.
   */
  commit(row: JournalRow): Promise<WriteProblem | null>
  /** Journal rows after the given sequence, oldest first. */
  journalSince(sequence: number): Promise<readonly JournalRow[]>
}

/** Tells other tabs of the same workspace that the journal has grown. */
export interface TabChannel {
  announce(sequence: number): void
  onAnnounced(listener: (sequence: number) => void): () => void
}

export interface LedgerPorts {
  readonly storage: StoragePort
  readonly tabs: TabChannel
  readonly clock: Clock
  readonly newId: NewId
  /** Names the device in the journal. */
  readonly device: string
}
