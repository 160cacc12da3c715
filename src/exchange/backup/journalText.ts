/** The journal as JSON can carry it: an absent value stays absent instead of turning into null. */
import { isTableName, type Change, type FieldChange } from '@/domain/change'
import type { JournalRow } from '@/ledger/ports'
import * as v from 'valibot'

const record = v.looseObject({ id: v.string() })
/** Rows may name tables that this version does not know; those parts are left out when read. */
const entries = v.array(v.object({ table: v.string(), record }))
const fieldSchema = v.object({ from: v.optional(v.unknown()), to: v.optional(v.unknown()) })

/** One row as it stands in the file. A field that was absent has no `from`, or no `to`. */
export const journalRowSchema = v.looseObject({
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  device: v.string(),
  command: v.string(),
  target: v.optional(v.number()),
  change: v.object({
    added: entries,
    updated: v.array(
      v.object({ table: v.string(), id: v.string(), fields: v.record(v.string(), fieldSchema) }),
    ),
    removed: entries,
  }),
})

export type JournalRowInFile = v.InferOutput<typeof journalRowSchema>

export function rowToFile(row: JournalRow): JournalRowInFile {
  const updated = row.change.updated.map((update) => ({
    ...update,
    fields: mapFields(update.fields, ([from, to]) => ({ from, to })),
  }))
  return { ...row, change: { ...row.change, updated } } as unknown as JournalRowInFile
}

export function rowFromFile(row: JournalRowInFile): JournalRow {
  const { added, updated, removed } = row.change
  const change = {
    added: added.filter(({ table }) => isTableName(table)),
    updated: updated
      .filter(({ table }) => isTableName(table))
      .map((update) => ({
        ...update,
        fields: mapFields(update.fields, ({ from, to }): FieldChange => [from, to]),
      })),
    removed: removed.filter(({ table }) => isTableName(table)),
  } as unknown as Change
  return { ...row, change }
}

/** Whether each row follows the one before it. */
export function isGapless(journal: readonly { readonly sequence: number }[]): boolean {
  return journal.every(
    ({ sequence }, index) => index === 0 || sequence === (journal[index - 1]?.sequence ?? 0) + 1,
  )
}

function mapFields<From, To>(
  fields: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, map(value)]))
}
