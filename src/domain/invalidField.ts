/** Asks a record's own schema what is wrong, for refusals instead of exceptions. */
import * as v from 'valibot'
import { recordTypeOf, type TableName } from './records'

/** The first field that breaks the schema of its table, or null when the record is sound. */
export function invalidField(table: TableName, record: unknown): string | null {
  const result = v.safeParse(recordTypeOf(table).schema, record)
  return result.success ? null : String(result.issues[0].path?.[0]?.key ?? '')
}
