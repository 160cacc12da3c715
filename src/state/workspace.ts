/** The read-only mirror of the ledger that pages look into, and the way to its one door. */
import type { Command, Refusal } from '@/domain/command'
import { emptySnapshot, type Snapshot, type TableName } from '@/domain/records'
import { fail, type Result } from '@/domain/shared/result'
import type { Ledger, LedgerState, Written } from '@/ledger/ledger'
import type { JournalRow } from '@/ledger/ports'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

/** `saved` is said only when the transaction with the change has resolved. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'readOnly'

export const useWorkspace = defineStore('workspace', () => {
  const ledger = shallowRef<Ledger | null>(null)
  const state = shallowRef<LedgerState | null>(null)
  const saveState = shallowRef<SaveState>('saved')
  /** The latest change made here; the toast with its undo button follows it. */
  const lastWritten = shallowRef<JournalRow | null>(null)
  /** Why nothing can be written any more; what is on screen can still be taken along as a backup. */
  const readOnlyReason = shallowRef<Refusal | null>(null)
  /** The latest refusal, for whoever shows it. */
  const lastRefusal = shallowRef<Refusal | null>(null)
  let pending = 0

  /** Connects the store to an opened ledger; called once, by the composition root. */
  function connect(opened: Ledger): void {
    ledger.value = opened
    state.value = opened.state
    opened.subscribe((next) => {
      state.value = next
    })
  }

  async function through(work: (door: Ledger) => Promise<Result<Written, Refusal>>) {
    if (!ledger.value) throw new Error('The workspace is used before it is open')
    if (readOnlyReason.value) {
      lastRefusal.value = { ...readOnlyReason.value }
      return fail(readOnlyReason.value)
    }
    pending += 1
    saveState.value = 'saving'
    try {
      const result = await work(ledger.value)
      if (result.ok) {
        if (result.value) lastWritten.value = result.value
      } else {
        lastRefusal.value = result.error
        if (endsWriting(result.error)) readOnlyReason.value = result.error
      }
      settle(!result.ok && endsWriting(result.error))
      return result
    } catch (bug) {
      settle(true)
      throw bug
    }
  }

  function settle(failed: boolean): void {
    pending -= 1
    if (readOnlyReason.value) saveState.value = 'readOnly'
    else if (failed) saveState.value = 'failed'
    else if (pending === 0) saveState.value = 'saved'
  }

  return {
    snapshot: computed<Snapshot>(() => state.value?.snapshot ?? nothing),
    sequence: computed(() => state.value?.sequence ?? 0),
    /** The row that undo would take back, or null; likewise for redo. */
    undoable: computed(() => state.value?.history.done.at(-1) ?? null),
    redoable: computed(() => state.value?.history.undone.at(-1) ?? null),
    saveState,
    lastWritten,
    lastRefusal,
    readOnlyReason,
    connect,
    /** The only way to change anything. Resolves when the change is durable, or with the refusal. */
    run: <Input, Reason extends Refusal>(command: Command<Input, Reason>, input: Input) =>
      through((door) => door.run(command, input)),
    undo: (sequence?: number) => through((door) => door.undo(sequence)),
    redo: () => through((door) => door.redo()),
  }
})

const nothing = emptySnapshot()

/** A store that has failed once is not trusted with more; a clash between tabs is no failure. */
function endsWriting({ type }: Refusal): boolean {
  return type.startsWith('storage.') && type !== 'storage.stale'
}

/** One table of the snapshot; recomputed only when that very table changes. */
export function useTable<Table extends TableName>(table: Table) {
  const workspace = useWorkspace()
  return computed(() => workspace.snapshot[table])
}
