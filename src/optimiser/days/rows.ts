/** Lists of different length in flat arrays, for blocks and their cells and groups. */

/** Rows of varying length in one array: row r is `items[start[r] .. start[r + 1]]`, rising, each with a count. */
export interface Rows {
  readonly start: Int32Array
  readonly items: Int32Array
  readonly counts: Int32Array
}

/** Turns lists of rows per item (with repeats) into rows of items per row, each item counted. */
export function rowsOf(rows: number, rowsOfItem: readonly (readonly number[])[]): Rows {
  const lists: Map<number, number>[] = Array.from({ length: rows }, () => new Map())
  for (const [item, own] of rowsOfItem.entries()) {
    for (const row of own) lists[row]!.set(item, (lists[row]!.get(item) ?? 0) + 1)
  }
  const start = new Int32Array(rows + 1)
  for (const [row, list] of lists.entries()) start[row + 1] = start[row]! + list.size
  const items = new Int32Array(start[rows]!)
  const counts = new Int32Array(start[rows]!)
  let at = 0
  for (const list of lists) {
    for (const [item, count] of list) {
      items[at] = item
      counts[at] = count
      at += 1
    }
  }
  return { start, items, counts }
}
