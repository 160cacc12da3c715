/** The one door for writes: runs commands in order, makes them durable, and keeps the snapshot. */
import { applyChange, conflictsOf, isEmptyChange, reverse, type Change } from '@/domain/change'
import type { Command, Refusal } from '@/domain/command'
import { erasureCommand, erasureOf } from '@/domain/erasure'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { historyOf, historyWithout, withRow, type History } from './history'
import type { JournalRow, LedgerPorts, WriteProblem } from './ports'

export interface LedgerState {
  readonly snapshot: Snapshot
  readonly sequence: number
  readonly history: History
}

/** What was written: null when the command changed nothing. */
export type Written = JournalRow | null

type Decide = (snapshot: Snapshot) => Result<{ change: Change; target?: number }, Refusal>

/** Another tab may write between our look and our write; more than this many times is a fault. */
const attemptsAgainstOtherTabs = 20

/**
 * Opens the ledger on a stored workspace.
 * @returns the door (`run`, `undo`, `redo`), the current state, and a subscription to new states
 */
export async function openLedger(ports: LedgerPorts) {
  const stored = await ports.storage.load()
  let state: LedgerState = {
    snapshot: stored.snapshot,
    sequence: stored.sequence,
    history: historyOf(stored.recentJournal, ports.device),
  }
  const listeners = new Set<(state: LedgerState, row: JournalRow) => void>()
  let queue: Promise<unknown> = Promise.resolve()

  function accept(row: JournalRow): void {
    state = {
      snapshot: applyChange(state.snapshot, row.change),
      sequence: row.sequence,
      history: historyAfter(row),
    }
    for (const listener of listeners) listener(state, row)
  }

  function historyAfter(row: JournalRow): History {
    if (row.command === erasureCommand) return historyWithout(state.history, row)
    return row.device === ports.device ? withRow(state.history, row) : state.history
  }

  async function catchUp(): Promise<void> {
    for (const row of await ports.storage.journalSince(state.sequence)) accept(row)
  }

  async function write(command: string, decide: Decide): Promise<Result<Written, Refusal>> {
    for (let attempt = 0; attempt < attemptsAgainstOtherTabs; attempt += 1) {
      const decided = decide(state.snapshot)
      if (!decided.ok) return decided
      const { change, target } = decided.value
      if (isEmptyChange(change)) return ok(null)
      const row: JournalRow = {
        sequence: state.sequence + 1,
        id: ports.newId(),
        at: ports.clock.now(),
        device: ports.device,
        command,
        change,
        ...(target === undefined ? {} : { target }),
      }
      const problem = await ports.storage.commit(row)
      if (problem === null) {
        accept(row)
        ports.tabs.announce(row.sequence)
        return ok(row)
      }
      if (problem.type !== 'storage.stale') return fail(problemAsRefusal(problem))
      await catchUp()
    }
    return fail({ type: 'storage.stale' })
  }

  /** One write after the other: each command sees what the one before it left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work, work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const stopListening = ports.tabs.onAnnounced((sequence) => {
    if (sequence > state.sequence) void inTurn(catchUp)
  })

  return {
    get state(): LedgerState {
      return state
    },

    /** Runs a command: refused, or written durably and visible in `state` when this resolves. */
    run<Input, Reason extends Refusal>(command: Command<Input, Reason>, input: Input) {
      return inTurn(() =>
        write(command.name, (snapshot) => {
          const result = command.execute(
            { snapshot, clock: ports.clock, newId: ports.newId },
            input,
          )
          return result.ok ? ok({ change: result.value }) : result
        }),
      )
    },

    /** Takes back the given row of this device, or its latest. The journal keeps both. */
    undo(sequence?: number) {
      return inTurn(() =>
        write('undo', (snapshot) => {
          const { done } = state.history
          const row = sequence ? done.find((known) => known.sequence === sequence) : done.at(-1)
          if (!row) return fail({ type: 'history.nothingToUndo' })
          return fitting(snapshot, reverse(row.change), row.sequence)
        }),
      )
    },

    redo() {
      return inTurn(() =>
        write('redo', (snapshot) => {
          const row = state.history.undone.at(-1)
          if (!row) return fail({ type: 'history.nothingToRedo' })
          return fitting(snapshot, row.change, row.sequence)
        }),
      )
    },

    /** Erases a person from records, journal and history of every tab. Cannot be undone. */
    erase(personId: Id) {
      return inTurn(() =>
        write(erasureCommand, (snapshot) => ok({ change: erasureOf(snapshot, personId) })),
      )
    },

    /** Called with the new state and the row behind it, also for rows of other tabs. */
    subscribe(listener: (state: LedgerState, row: JournalRow) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Resolves when everything asked for so far has been written or refused. */
    idle(): Promise<void> {
      return inTurn(async () => undefined)
    },

    close(): void {
      stopListening()
      listeners.clear()
    },
  }
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>

function fitting(snapshot: Snapshot, change: Change, target: number) {
  if (conflictsOf(snapshot, change).length > 0) return fail({ type: 'history.movedOn' })
  return ok({ change, target })
}

/** A problem of the storage as a refusal, with the message that its sentence mentions. */
export function problemAsRefusal(problem: WriteProblem | { readonly type: string }): Refusal {
  return 'message' in problem
    ? { type: problem.type, details: { message: problem.message } }
    : { type: problem.type }
}
