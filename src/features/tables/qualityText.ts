/** How good a table plan is, in the words of somebody who plans a day. */
import type { Snapshot } from '@/domain/records'
import type { RepeatedPair, TablesProposal, TableSeats } from '@/domain/tables/problem'
import type { TablesMeasure } from '@/domain/tables/tablesMeasure'
import { listed, percentAtMost } from '@/text/formats'
import { t } from '@/text/t'

/** What no plan can undercut; null until it is known. */
export type TablesBound = Pick<TablesProposal, 'bound' | 'repeatsBound'> | null

type Measured = Pick<TablesMeasure, 'repeats' | 'score' | 'apartBroken' | 'togetherBroken'>

/** Points are whole numbers of weights; anything below this is rounding. */
const noticeable = 1e-6

/** "Ingen sidder sammen to gange. Beviseligt bedst." */
export function qualityText(measured: Measured, bound: TablesBound): string {
  const { repeats, score } = measured
  const isBest = bound !== null && score <= bound.bound + noticeable
  const fewest = bound !== null && repeats <= bound.repeatsBound
  const gap = bound && score > 0 ? (score - bound.bound) / score : 0
  return [
    repeatsText(repeats, bound),
    isBest ? t.tables.quality.best : '',
    !isBest && fewest && gap > 0 ? t.tables.quality.mixGap(percentAtMost(gap)) : '',
    ...brokenTexts(measured),
  ]
    .filter(Boolean)
    .join(' ')
}

function repeatsText(repeats: number, bound: TablesBound): string {
  if (repeats === 0) return t.tables.quality.noRepeats
  if (bound === null || bound.repeatsBound === 0) return t.tables.quality.repeats(repeats)
  return repeats <= bound.repeatsBound
    ? t.tables.quality.fewest(repeats)
    : t.tables.quality.bound(repeats, bound.repeatsBound)
}

function brokenTexts({ apartBroken, togetherBroken }: Measured): string[] {
  return [
    apartBroken.length > 0 ? t.tables.quality.apartBroken(apartBroken.length) : '',
    togetherBroken.length > 0 ? t.tables.quality.togetherBroken(togetherBroken.length) : '',
  ]
}

/** "Anna Berg og Bo Dahl: runde 1 og runde 3". */
export function pairText(
  snapshot: Snapshot,
  seats: TableSeats,
  { personIds: [one, other], meetings }: RepeatedPair,
): string {
  const rounds = seats.flatMap((round, index) =>
    round[one] !== undefined && round[one] === round[other]
      ? [t.tables.quality.roundInList(index + 1)]
      : [],
  )
  const when = meetings > rounds.length ? [t.tables.quality.before, ...rounds] : rounds
  const nameOf = (id: string) => snapshot.people.get(id)?.name ?? ''
  return t.tables.quality.pair(nameOf(one), nameOf(other), listed(when))
}
