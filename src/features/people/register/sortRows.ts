/** Keeps rows in order while single rows change: an order that was nearly right costs almost nothing. */
import type { PersonRow } from '@/domain/people/peopleList'
import { compareDanishKeys, danishKey, type DanishKey } from '@/domain/shared/danishOrder'
import type { UiGridSort } from '@/ui/grid/columns'

interface SortableRow {
  readonly row: PersonRow
  readonly value: DanishKey
  readonly name: DanishKey
  /** The latest sorting that found the row still there. */
  round: number
}

type Order = (a: SortableRow, b: SortableRow) => number

/** With more new rows than this, sorting everything is as fast as finding each one's place. */
const fewRows = 50

/**
 * A sorter that begins from its latest order. Rows that are the very same as before stay where they
 * were, and a few new ones are put in their places among them. Empty values stand last.
 */
export function rowSorter(valueOf: (row: PersonRow, key: string) => string) {
  let latest: readonly SortableRow[] = []
  let latestSort = ''
  let round = 0
  const known = new Map<PersonRow, SortableRow>()

  return (rows: readonly PersonRow[], { key, direction }: UiGridSort): PersonRow[] => {
    const sortName = `${key} ${direction}`
    if (sortName !== latestSort) {
      latest = []
      known.clear()
      latestSort = sortName
    }
    round += 1
    const added: SortableRow[] = []
    for (const row of rows) {
      const before = known.get(row)
      if (before) before.round = round
      else {
        const value = danishKey(valueOf(row, key))
        added.push({ row, value, name: danishKey(row.person.name), round })
      }
    }
    for (const one of added) known.set(one.row, one)
    latest = latest.filter((one) => one.round === round || !known.delete(one.row))
    const order = orderOf(direction === 'ascending' ? 1 : -1)
    latest =
      added.length > fewRows
        ? [...latest, ...added].sort(order)
        : added.reduce((ordered, one) => withRow(ordered, one, order), latest)
    return latest.map(({ row }) => row)
  }
}

function orderOf(sign: 1 | -1): Order {
  return (a, b) => {
    if (a.value.text === b.value.text) return byName(a, b)
    if (a.value.text === '' || b.value.text === '') return a.value.text === '' ? 1 : -1
    return sign * compareDanishKeys(a.value, b.value) || byName(a, b)
  }
}

function byName(a: SortableRow, b: SortableRow): number {
  return compareDanishKeys(a.name, b.name) || (a.row.person.id < b.row.person.id ? -1 : 1)
}

function withRow(ordered: readonly SortableRow[], added: SortableRow, order: Order) {
  let from = 0
  let to = ordered.length
  while (from < to) {
    const middle = (from + to) >> 1
    const other = ordered[middle]
    if (other && order(other, added) < 0) from = middle + 1
    else to = middle
  }
  return ordered.toSpliced(from, 0, added)
}
