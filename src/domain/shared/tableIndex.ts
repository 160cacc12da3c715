/** Finding records by what they refer to, without walking a whole table at each question. */
import { groupBy } from './groupBy'
import type { Id } from './id'

/**
 * A look-up that is made once for each state of a table: tables are never changed in place, so a map
 * that was looked through once need not be looked through again.
 * @param keyOf what a record is found by; null when it is found by nothing
 */
export function tableIndex<Row>(
  keyOf: (row: Row) => Id | null,
): (rows: ReadonlyMap<Id, Row>, key: Id) => readonly Row[] {
  const known = new WeakMap<ReadonlyMap<Id, Row>, ReadonlyMap<Id, readonly Row[]>>()
  return (rows, key) => {
    let index = known.get(rows)
    if (!index) {
      index = groupBy(rows.values(), keyOf)
      known.set(rows, index)
    }
    return index.get(key) ?? []
  }
}
