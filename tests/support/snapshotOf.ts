/** Builds snapshots out of a few named fields; everything else gets the schema's own defaults. */
import type { Change } from '@/domain/change'
import { applyChange } from '@/domain/change'
import type { NewRecord } from '@/domain/changeDraft'
import type { Command, CommandContext, Refusal } from '@/domain/command'
import {
  emptySnapshot,
  recordTypeOf,
  tableNames,
  type Snapshot,
  type TableName,
} from '@/domain/records'
import type { Result } from '@/domain/shared/result'
import * as v from 'valibot'

export type Rows = { readonly [Table in TableName]?: readonly NewRecord<Table>[] }

/** A snapshot with the given records. Throws when one breaks its schema. */
export function snapshotOf(rows: Rows, onto: Snapshot = emptySnapshot()): Snapshot {
  const added = tableNames.flatMap((table) =>
    (rows[table] ?? []).map((row) => ({ table, record: v.parse(recordTypeOf(table).schema, row) })),
  )
  return applyChange(onto, { added, updated: [], removed: [] } as Change)
}

/** Ids in order, and a day that stands still: what commands need, without chance. */
export function contextOf(snapshot: Snapshot, today = '2026-01-05'): CommandContext {
  let made = 0
  return {
    snapshot,
    clock: { today: () => today, now: () => `${today}T08:00:00.000Z` },
    newId: () => `new-${(made += 1)}`,
  }
}

/** Runs a command and hands back the snapshot after it; a refusal throws with its code. */
export function after<Input>(
  snapshot: Snapshot,
  command: Command<Input, Refusal>,
  input: Input,
): Snapshot {
  const result: Result<Change, Refusal> = command.execute(contextOf(snapshot), input)
  if (!result.ok) throw new Error(`Refused: ${result.error.type}`)
  return applyChange(snapshot, result.value)
}

/** The code a command refuses with, or null when it does not. */
export function refusalOf<Input>(
  snapshot: Snapshot,
  command: Command<Input, Refusal>,
  input: Input,
): string | null {
  const result = command.execute(contextOf(snapshot), input)
  return result.ok ? null : result.error.type
}
