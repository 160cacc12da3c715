/** Undo and redo read from the journal: what this device did, what it took back, what it can do again. */
import { isEmptyChange } from '@/domain/change'
import { erasedIds, erasureCommand, withoutErased } from '@/domain/erasure'
import type { JournalRow } from './ports'

export interface History {
  /** Rows that can be undone, oldest first. */
  readonly done: readonly JournalRow[]
  /** Rows that can be done again, the most recently undone last. */
  readonly undone: readonly JournalRow[]
}

const emptyHistory: History = { done: [], undone: [] }

/** So many steps back is what people ask for; older rows stay in the journal. */
const longestHistory = 200

/** The history after one more row of this device. A new action ends the chance to redo. */
export function withRow(history: History, row: JournalRow): History {
  if (row.command === 'undo') {
    const undone = history.done.find((known) => known.sequence === row.target)
    if (!undone) return history
    return {
      done: history.done.filter((known) => known !== undone),
      undone: [...history.undone, undone],
    }
  }
  if (row.command === 'redo') {
    const redone = history.undone.find((known) => known.sequence === row.target)
    if (!redone) return history
    return {
      done: [...history.done, redone],
      undone: history.undone.filter((known) => known !== redone),
    }
  }
  return { done: [...history.done, row].slice(-longestHistory), undone: [] }
}

/** The history that the journal tells for one device. */
export function historyOf(journal: readonly JournalRow[], device: string): History {
  return journal
    .filter((row) => row.device === device && canBeUndone(row))
    .reduce(withRow, emptyHistory)
}

/** The history after an erasure: nothing in it remembers what was erased. */
export function historyWithout(history: History, erasure: JournalRow): History {
  const erased = erasedIds(erasure.change)
  const scrub = (rows: readonly JournalRow[]) =>
    rows.map((row) => ({ ...row, change: withoutErased(row.change, erased) })).filter(canBeUndone)
  return { done: scrub(history.done), undone: scrub(history.undone) }
}

/** An erasure is final, and a row that was all about an erased person has nothing left to undo. */
function canBeUndone(row: JournalRow): boolean {
  return row.command !== erasureCommand && !isEmptyChange(row.change)
}
