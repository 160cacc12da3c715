/** Rounds the fair shares of one day to whole people as cheaply as prices and availability allow. */
import { evenCost } from './problemBalance'
import type { Compiled } from './problem'

/** Per cell: people who have no other day, and people who can come at all. */
export interface DayLimits {
  readonly least: Int32Array
  readonly most: Int32Array
}

export interface Rounding {
  /** Per cell: what is paid back for each person taken. */
  readonly price: Float64Array
  /** Per cell: the people taken by the last rounding. */
  readonly count: Int32Array
}

/** By day; whoever is in a block counts as free to come alone. */
export function dayLimits(problem: Compiled): DayLimits[] {
  const { values, allowed, days, cells } = problem
  const limits = Array.from({ length: days }, () => ({
    least: new Int32Array(cells),
    most: new Int32Array(cells),
  }))
  for (let block = 0; block < problem.blocks; block += 1) {
    const open = limits.filter((_, day) => allowed[block * days + day] === 1)
    for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
      for (const { least, most } of open) {
        most[values.items[i]!]! += values.counts[i]!
        if (open.length === 1) least[values.items[i]!]! += values.counts[i]!
      }
    }
  }
  return limits
}

/** Least cost of a day of this size, all attributes together; Infinity when the size cannot be reached. */
export function roundDay(
  problem: Compiled,
  limits: DayLimits,
  day: number,
  size: number,
  rounding: Rounding,
): number {
  let sum = evenCost(problem, day, size)
  for (let from = 0; from < problem.cells;) {
    let to = from
    while (to < problem.cells && problem.attributeOf[to] === problem.attributeOf[from]) to += 1
    sum += roundAttribute(problem, limits, day, size, rounding, from, to)
    from = to
  }
  return sum
}

/**
 * The marginal price of one more person of a cell has three levels: up to the whole part of the share, the
 * one that rounds it up, and all beyond. Units are therefore sorted once, three per cell, and taken in order.
 */
function roundAttribute(
  { cells, ratio, weight }: Compiled,
  { least, most }: DayLimits,
  day: number,
  size: number,
  { price, count }: Rounding,
  from: number,
  to: number,
): number {
  const cost = new Float64Array(3 * (to - from))
  const units = new Int32Array(cost.length)
  let missing = size
  let sum = 0
  for (let cell = from, k = 0; cell < to; cell += 1, k += 3) {
    const share = ratio[day * cells + cell]! * size
    const whole = Math.floor(share + 1e-9)
    const lowest = least[cell]!
    const highest = most[cell]!
    const points = weight[cell]!
    count[cell] = lowest
    missing -= lowest
    sum += points * Math.abs(lowest - share) - price[cell]! * lowest
    cost[k] = -points - price[cell]!
    units[k] = Math.max(0, Math.min(whole, highest) - lowest)
    cost[k + 1] = points * (1 - 2 * (share - whole)) - price[cell]!
    units[k + 1] = lowest <= whole && whole < highest ? 1 : 0
    cost[k + 2] = points - price[cell]!
    units[k + 2] = Math.max(0, highest - Math.max(whole + 1, lowest))
  }
  if (missing < 0) return Infinity
  const order = Uint16Array.from(cost.keys()).sort((a, b) => cost[a]! - cost[b]!)
  for (const k of order) {
    if (missing === 0) break
    const taken = Math.min(missing, units[k]!)
    count[from + Math.floor(k / 3)]! += taken
    sum += taken * cost[k]!
    missing -= taken
  }
  return missing > 0 ? Infinity : sum
}
