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
import { cheapestSizes } from './cheapestSizes'
import type { Compiled } from './problem'
import { dayLimits, roundDay, type Rounding } from './rounding'
import { openToLike, twinsOf, type DayOrder } from './sizeChoices'

export interface Prices {
  /** The best balance proven so far. */
  value: number
  /**
   * One subgradient step towards `upper`, the best balance known, with pauses where there are many sizes to
   * look at. False when further steps are useless.
   */
  improve(upper: number): Generator<void, boolean>
  /** What the best prices ask for a day of a size, like days being one; add `refund` for all days together. */
  costOf(day: number, size: number): number
  refund(): number
}

/** Steps without progress before the step length is halved, and the length at which improving ends. */
const patience = 12
const shortestStep = 0.004
/** Part of the last step's course that is kept; without it the prices swing from one side to the other. */
const momentum = 0.8
/** Times the best balance proven: steps never aim higher. */
const aim = 1.05
/** With more days than these, like days are taken for one in every step, because steps must be short. */
const daysOneByOne = 8

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

  function* raise(): Generator<void, number> {
    const balance = yield* cheapestSizes(problem, limits, twins, rounding, used)
    const found = balance === Infinity ? 0 : balance + refundOf(rounding)
    idle = found > prices.value + 1e-6 ? 0 : idle + 1
    if (found > prices.value) {
      prices.value = found
      best.price.set(rounding.price)
    }
    return found
  }
  const refundOf = ({ price }: Rounding) =>
    people.reduce((sum, own, cell) => sum + own * price[cell]!, 0)
  const prices: Prices = {
    value: 0,
    *improve(upper) {
      if (last === null) {
        last = yield* raise()
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
      // Early in a search `upper` is far too high, and steps towards it would only swing.
      const target = Math.min(upper, prices.value === 0 ? Infinity : aim * prices.value)
      const step = (length * Math.max(target - last, 0.01)) / norm
      for (let cell = 0; cell < cells; cell += 1) {
        rounding.price[cell]! += step * course[cell]!
      }
      last = yield* raise()
      if (idle >= patience) {
        length /= 2
        idle = 0
      }
      return true
    },
    costOf: (day, size) => roundDay(problem, alike[day]!, day, size, best),
    refund: () => refundOf(best),
  }
  let last: number | null = null
  return prices
}

function peopleOfCells({ values, cells }: Compiled): Int32Array {
  const people = new Int32Array(cells)
  for (let i = 0; i < values.items.length; i += 1) people[values.items[i]!]! += values.counts[i]!
  return people
}
