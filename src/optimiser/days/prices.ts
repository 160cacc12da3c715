/**
 * The balance that no complete distribution undercuts, priced.
 *
 * People are whole and fair shares are not. For one day, one attribute and one day size the cheapest way
 * to round the shares to whole people (never more than can come, never fewer than have no other day) is
 * found exactly: the cost is separable and convex, so the cheapest units win (Ibaraki and Katoh, Resource
 * Allocation Problems, 1988). The sizes are chosen as cheaply as possible by dynamic programming over the
 * days. That every value must be used up over all the days is priced by Lagrange multipliers, improved by
 * subgradient steps (Held, Wolfe and Crowder 1974; step length after Polyak 1969; keeping part of the last
 * course after Camerini, Fratta and Maffioli 1975).
 */
import { dayLimits, roundDay, type DayLimits, type Rounding } from './rounding'
import { openToLike, twinsOf, type DayOrder } from './sizeChoices'
import type { Compiled } from './problem'

export interface Prices {
  /** The best balance proven so far. */
  value: number
  /** One subgradient step towards `upper`, the best balance known. False when further steps are useless. */
  improve(upper: number): boolean
  /** What the best prices ask for a day of a size, like days being one; add `refund` for all days together. */
  costOf(day: number, size: number): number
  refund(): number
}

/** Steps without progress before the step length is halved, and the length at which improving ends. */
const patience = 12
const shortestStep = 0.004
/** Part of the last step's course that is kept; without it the prices swing from one side to the other. */
const momentum = 0.8
/** With more days than these, like days are taken for one in every step, because steps must be short. */
const daysOneByOne = 15

/** Prices of 0; what they prove is known after the first step. */
export function startPrices(problem: Compiled, order: DayOrder): Prices {
  const { cells, days } = problem
  const alike = dayLimits({ ...problem, allowed: openToLike(problem, order) })
  const limits = days > daysOneByOne ? alike : dayLimits(problem)
  const twins =
    days > daysOneByOne ? twinsOf(order) : Int32Array.from({ length: days }, (_, day) => day)
  const people = peopleOfCells(problem)
  const rounding: Rounding = { price: new Float64Array(cells), count: new Int32Array(cells) }
  const best: Rounding = { price: new Float64Array(cells), count: new Int32Array(cells) }
  const used = new Float64Array(cells)
  const course = new Float64Array(cells)
  let length = 1
  let idle = 0

  const raise = (): number => {
    const balance = cheapestSizes(problem, limits, twins, people, rounding, used)
    const found = balance === Infinity ? 0 : balance
    idle = found > prices.value + 1e-6 ? 0 : idle + 1
    if (found > prices.value) {
      prices.value = found
      best.price.set(rounding.price)
    }
    return found
  }
  const prices: Prices = {
    value: 0,
    improve(upper) {
      if (last === null) {
        last = raise()
        return true
      }
      let norm = 0
      let off = 0
      for (let cell = 0; cell < cells; cell += 1) {
        const missing = people[cell]! - used[cell]!
        course[cell] = momentum * course[cell]! + missing
        norm += course[cell]! ** 2
        off += Math.abs(missing)
      }
      if (off === 0 || norm === 0 || length < shortestStep) return false
      const step = (length * Math.max(upper - last, 0.01)) / norm
      for (let cell = 0; cell < cells; cell += 1) {
        rounding.price[cell]! += step * course[cell]!
      }
      last = raise()
      if (idle >= patience) {
        length /= 2
        idle = 0
      }
      return true
    },
    costOf: (day, size) => roundDay(problem, alike[day]!, day, size, best),
    refund: () => people.reduce((sum, own, cell) => sum + own * best.price[cell]!, 0),
  }
  let last: number | null = null
  return prices
}

function peopleOfCells({ values, cells }: Compiled): Int32Array {
  const people = new Int32Array(cells)
  for (let i = 0; i < values.items.length; i += 1) people[values.items[i]!]! += values.counts[i]!
  return people
}

/**
 * The Lagrange function at the present prices: the cheapest sizes of all days together.
 * `used` receives, per cell, how many people the days take at these prices.
 */
function cheapestSizes(
  problem: Compiled,
  limits: readonly DayLimits[],
  twins: Int32Array,
  people: Int32Array,
  rounding: Rounding,
  used: Float64Array,
): number {
  const width = problem.people + 1
  let best = new Float64Array(width).fill(Infinity)
  best[0] = 0
  const chosen = new Int32Array(problem.days * width)
  const costs: Float64Array[] = []
  for (let day = 0; day < problem.days; day += 1) {
    const next = new Float64Array(width).fill(Infinity)
    const top = Math.min(problem.seatsMax[day]!, problem.people)
    costs.push(costs[twins[day]!] ?? costsOfSizes(problem, limits[day]!, day, top, rounding))
    for (let size = problem.seatsMin[day]!; size <= top; size += 1) {
      const cost = costs[day]![size]!
      if (cost === Infinity) continue
      for (let total = size; total < width; total += 1) {
        const sum = best[total - size]! + cost
        if (sum >= next[total]!) continue
        next[total] = sum
        chosen[day * width + total] = size
      }
    }
    best = next
  }
  if (best[problem.people] === Infinity) return Infinity
  used.fill(0)
  for (let day = problem.days - 1, total = problem.people; day >= 0; day -= 1) {
    const size = chosen[day * width + total]!
    roundDay(problem, limits[day]!, day, size, rounding)
    for (let cell = 0; cell < problem.cells; cell += 1) used[cell]! += rounding.count[cell]!
    total -= size
  }
  let sum = best[problem.people]!
  for (let cell = 0; cell < problem.cells; cell += 1) sum += rounding.price[cell]! * people[cell]!
  return sum
}

function costsOfSizes(
  problem: Compiled,
  limits: DayLimits,
  day: number,
  top: number,
  rounding: Rounding,
): Float64Array {
  const costs = new Float64Array(top + 1).fill(Infinity)
  for (let size = problem.seatsMin[day]!; size <= top; size += 1) {
    costs[size] = roundDay(problem, limits, day, size, rounding)
  }
  return costs
}
