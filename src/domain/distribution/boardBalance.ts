/** The balance of the days as rows for the board: named, in a fixed order, with a verdict. */
import type { Snapshot } from '../records'
import { compareDanish } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import {
  balanceVerdict,
  type AttributeValue,
  type BalanceFigure,
  type BalanceVerdict,
} from './balance'
import { evenDaysKey } from './evenDays'
import type { AttributeBalance } from './measure'
import { seniorityBands } from './mirrorValues'

export interface BalanceRow {
  /** The attribute. */
  readonly key: string
  readonly value: AttributeValue
  /** The name of the unit or the workplace; null for levels, bands and for "none", named by the texts. */
  readonly label: string | null
  readonly count: number
  /** The fair share, in people. */
  readonly share: number
  /** `count - share`. */
  readonly deviation: number
  readonly verdict: BalanceVerdict
}

/**
 * Day id -> rows of every attribute in the order of the problem, then by name; "none" comes last.
 * Names are looked up and put in order once, because every day has nearly the same rows.
 */
export function boardBalance(
  snapshot: Snapshot,
  days: ReadonlyMap<Id, readonly AttributeBalance[]>,
): ReadonlyMap<Id, readonly BalanceRow[]> {
  const namesByKey = namesInOrder(snapshot, days)
  const rowsOf = ({ key, figures }: AttributeBalance): BalanceRow[] => {
    const names = namesByKey.get(key)
    const rankOf = ({ value }: BalanceFigure) => names?.get(value)?.rank ?? 0
    return [...figures]
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((figure) => ({
        key,
        ...figure,
        label: names?.get(figure.value)?.label ?? null,
        verdict: balanceVerdict(figure),
      }))
  }
  return new Map([...days].map(([dayId, attributes]) => [dayId, attributes.flatMap(rowsOf)]))
}

interface Name {
  readonly label: string | null
  readonly rank: number
}

function namesInOrder(
  snapshot: Snapshot,
  days: ReadonlyMap<Id, readonly AttributeBalance[]>,
): ReadonlyMap<string, ReadonlyMap<AttributeValue, Name>> {
  const valuesByKey = new Map<string, Set<AttributeValue>>()
  for (const { key, figures } of [...days.values()].flat()) {
    const values = valuesByKey.get(key) ?? new Set<AttributeValue>()
    for (const { value } of figures) values.add(value)
    valuesByKey.set(key, values)
  }
  const ordered = [...valuesByKey].map(([key, values]) => {
    const labelled = [...values].map((value) => ({ value, label: labelOf(snapshot, key, value) }))
    labelled.sort((a, b) => compareNames(key, a, b))
    return [
      key,
      new Map(labelled.map(({ value, label }, rank) => [value, { label, rank }])),
    ] as const
  })
  return new Map(ordered)
}

function labelOf(snapshot: Snapshot, key: string, value: AttributeValue): string | null {
  if (value === null || key === evenDaysKey) return null
  return key === 'workplace' ? value : (snapshot.units.get(value)?.name ?? null)
}

type Labelled = Pick<BalanceRow, 'value' | 'label'>

function compareNames(key: string, a: Labelled, b: Labelled): number {
  if (a.value === null || b.value === null) {
    return Number(a.value === null) - Number(b.value === null)
  }
  if (key === 'seniority') return bandRank(a.value) - bandRank(b.value)
  return compareDanish(a.label ?? a.value, b.label ?? b.value)
}

function bandRank(value: string): number {
  return (seniorityBands as readonly string[]).indexOf(value)
}
