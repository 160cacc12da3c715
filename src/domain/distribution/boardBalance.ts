/** The balance of one day as rows for the board: named, in a fixed order, with a verdict. */
import type { Snapshot } from '../records'
import { compareDanish } from '../shared/danishOrder'
import { balanceVerdict, type AttributeValue, type BalanceVerdict } from './balance'
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

/** Rows of every attribute in the order of the problem, then by name; "none" comes last. */
export function boardBalance(
  snapshot: Snapshot,
  attributes: readonly AttributeBalance[],
): BalanceRow[] {
  return attributes.flatMap(({ key, figures }) =>
    figures
      .map((figure): BalanceRow => ({
        key,
        ...figure,
        label: labelOf(snapshot, key, figure.value),
        verdict: balanceVerdict(figure),
      }))
      .sort(byRank),
  )
}

function labelOf(snapshot: Snapshot, key: string, value: AttributeValue): string | null {
  if (value === null) return null
  if (key === 'workplace') return value
  return snapshot.units.get(value)?.name ?? null
}

function byRank(a: BalanceRow, b: BalanceRow): number {
  if (a.value === null || b.value === null)
    return Number(a.value === null) - Number(b.value === null)
  if (a.key === 'seniority') return bandRank(a.value) - bandRank(b.value)
  return compareDanish(a.label ?? a.value, b.label ?? b.value)
}

function bandRank(value: string): number {
  return (seniorityBands as readonly string[]).indexOf(value)
}
