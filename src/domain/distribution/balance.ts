/**
 * How well a day mirrors the audience: the one measure behind the board, its consequences and the search.
 *
 * The fair share of a value on a day is (people with the value who are eligible there) / (people
 * eligible there) * (people placed there). It follows the actual size of the day. Those of whom the
 * day was never meant (`notEligible`) are left out; the merely absent count: the day mirrors them too.
 */
import type { Id } from '../shared/id'
import type { DistributionProblem, ProblemPerson } from './problem'

export type AttributeValue = ProblemPerson['values'][number]

/** One value on one day. All figures are numbers of people. */
export interface BalanceFigure {
  readonly value: AttributeValue
  readonly count: number
  readonly share: number
  /** `count - share`: positive when there are too many. */
  readonly deviation: number
}

/** Value -> share of one seat, 0-1; the shares of a day add up to 1. */
export type SeatShares = ReadonlyMap<AttributeValue, number>

/**
 * The fair share of one seat for every value, per day.
 * @param attribute index into the attributes of the problem
 * @returns day id -> shares; days that everybody is eligible for share one map
 */
export function sharesPerSeat(
  { people, days }: Pick<DistributionProblem, 'people' | 'days'>,
  attribute: number,
): ReadonlyMap<Id, SeatShares> {
  const everybody = new Map<AttributeValue, number>()
  const barred = new Map<Id, Map<AttributeValue, number>>()
  for (const { values, blocked } of people) {
    const value = values[attribute] ?? null
    addOne(everybody, value)
    for (const dayId in blocked) {
      if (blocked[dayId] !== 'notEligible') continue
      const there = barred.get(dayId) ?? new Map<AttributeValue, number>()
      barred.set(dayId, addOne(there, value))
    }
  }
  const shares = asShares(everybody)
  return new Map(
    days.map(({ id }) => {
      const away = barred.get(id)
      return [id, away ? asShares(less(everybody, away)) : shares]
    }),
  )
}

/**
 * The figures of one day for one attribute: every value that is eligible or present there.
 * @param counts value -> people placed on the day
 */
export function balanceFigures(
  shares: SeatShares,
  counts: ReadonlyMap<AttributeValue, number>,
): BalanceFigure[] {
  let size = 0
  for (const count of counts.values()) size += count
  const figureOf = (value: AttributeValue): BalanceFigure => {
    const count = counts.get(value) ?? 0
    const share = (shares.get(value) ?? 0) * size
    return { value, count, share, deviation: count - share }
  }
  const strangers = [...counts.keys()].filter((value) => !shares.has(value))
  return [...shares.keys(), ...strangers].map(figureOf)
}

/** The sum of |deviation|: what the day costs per point of the attribute's weight. */
export function totalDeviation(figures: readonly BalanceFigure[]): number {
  return figures.reduce((sum, { deviation }) => sum + Math.abs(deviation), 0)
}

export type BalanceVerdict = 'low' | 'ok' | 'high'

/** `ok` while the count is the share rounded up or down: nobody can be divided between two days. */
export function balanceVerdict({ deviation }: Pick<BalanceFigure, 'deviation'>): BalanceVerdict {
  const rounding = 1e-9
  if (Math.abs(deviation) < 1 - rounding) return 'ok'
  return deviation < 0 ? 'low' : 'high'
}

function addOne(
  counts: Map<AttributeValue, number>,
  value: AttributeValue,
): Map<AttributeValue, number> {
  return counts.set(value, (counts.get(value) ?? 0) + 1)
}

function less(
  counts: ReadonlyMap<AttributeValue, number>,
  away: ReadonlyMap<AttributeValue, number>,
): Map<AttributeValue, number> {
  const left = [...counts].map(([value, count]) => [value, count - (away.get(value) ?? 0)] as const)
  return new Map(left.filter(([, count]) => count > 0))
}

function asShares(counts: ReadonlyMap<AttributeValue, number>): SeatShares {
  let people = 0
  for (const count of counts.values()) people += count
  return new Map([...counts].map(([value, count]) => [value, count / people]))
}
