/** The cheapest sizes of all days together at given prices, by dynamic programming over the days. */
import type { Compiled } from './problem'
import { roundDay, type DayLimits, type Rounding } from './rounding'

/** Additions between two pauses, and how many of them one rounding of a cell takes. */
const workAtOnce = 300_000
const workPerCell = 15

/**
 * What the days cost when people are paid for at the prices; Infinity when no sizes fit.
 * @param twins day -> a day before it, or itself, whose costs are the same
 * @param used receives, per cell, how many people the days take
 */
export function* cheapestSizes(
  problem: Compiled,
  limits: readonly DayLimits[],
  twins: Int32Array,
  rounding: Rounding,
  used: Float64Array,
): Generator<void, number> {
  const { days, people, cells, seatsMin, seatsMax } = problem
  const { low, high } = windows(problem)
  const best = Array.from({ length: days + 1 }, (_, day) =>
    new Float64Array(Math.max(0, high[day]! - low[day]! + 1)).fill(Infinity),
  )
  const chosen = best.map(({ length }) => new Int32Array(length))
  if (best.some(({ length }) => length === 0)) return Infinity
  best[0]![0] = 0
  const costs: Map<number, number>[] = []
  let work = 0
  for (let day = 0; day < days; day += 1) {
    const known = costs[twins[day]!] ?? new Map<number, number>()
    costs.push(known)
    for (let size = seatsMin[day]!; size <= Math.min(seatsMax[day]!, people); size += 1) {
      let cost = known.get(size)
      if (cost === undefined) {
        cost = roundDay(problem, limits[day]!, day, size, rounding)
        known.set(size, cost)
        work += cells * workPerCell
      }
      work += addSize(best[day]!, best[day + 1]!, chosen[day + 1]!, low, high, day, size, cost)
      if (work < workAtOnce) continue
      work = 0
      yield
    }
  }
  const times = costs.map(() => new Map<number, number>())
  for (let day = days - 1, total = people; day >= 0; day -= 1) {
    const size = chosen[day + 1]![total - low[day + 1]!]!
    const own = times[twins[day]!]!
    own.set(size, (own.get(size) ?? 0) + 1)
    total -= size
  }
  used.fill(0)
  for (const [day, own] of times.entries()) {
    for (const [size, count] of own) {
      roundDay(problem, limits[day]!, day, size, rounding)
      for (let cell = 0; cell < cells; cell += 1) used[cell]! += count * rounding.count[cell]!
    }
  }
  return best[days]![0]!
}

/** After so many days: the least and the most people that they can have had, and leave the others enough. */
function windows({ days, people, seatsMin, seatsMax }: Compiled) {
  const low = new Int32Array(days + 1)
  const high = new Int32Array(days + 1)
  let least = seatsMin.reduce((sum, own) => sum + own, 0)
  let most = seatsMax.reduce((sum, own) => sum + own, 0)
  let leastBefore = 0
  let mostBefore = 0
  for (let day = 0; day <= days; day += 1) {
    low[day] = Math.max(leastBefore, people - most)
    high[day] = Math.min(mostBefore, people - least)
    least -= seatsMin[day] ?? 0
    most -= seatsMax[day] ?? 0
    leastBefore += seatsMin[day] ?? 0
    mostBefore += seatsMax[day] ?? 0
  }
  return { low, high }
}

/** Lets the day have this size wherever that is cheapest so far; returns how much work it was. */
function addSize(
  before: Float64Array,
  after: Float64Array,
  chosen: Int32Array,
  low: Int32Array,
  high: Int32Array,
  day: number,
  size: number,
  cost: number,
): number {
  const from = Math.max(low[day + 1]!, low[day]! + size)
  const to = Math.min(high[day + 1]!, high[day]! + size)
  for (let total = from; total <= to; total += 1) {
    const sum = before[total - size - low[day]!]! + cost
    const at = total - low[day + 1]!
    if (sum >= after[at]!) continue
    after[at] = sum
    chosen[at] = size
  }
  return Math.max(0, to - from)
}
