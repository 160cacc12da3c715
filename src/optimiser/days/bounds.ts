/**
 * A cost that no complete distribution can undercut.
 *
 * People are whole and fair shares are not. For one day, one attribute and one day size the cheapest way
 * to round the shares to whole people (never more than can come, never fewer than have no other day) is
 * found exactly: the cost is separable and convex, so the cheapest units win (Ibaraki and Katoh, Resource
 * Allocation Problems, 1988). The sizes are chosen as cheaply as possible by dynamic programming over the
 * days. That every value must be used up over all the days is priced by Lagrange multipliers, improved by
 * subgradient steps (Held, Wolfe and Crowder 1974; step length after Polyak 1969).
 */
import { groupBound } from './groupBound'
import { dayLimits, roundDay, type DayLimits, type Rounding } from './rounding'
import type { Compiled } from './problem'

export interface Bound {
  /** The best bound proven so far; 0 at least. */
  value: number
  /** One subgradient step towards `upper`, the best score known. False when further steps are useless. */
  improve(upper: number): boolean
}

/** Steps without progress before the step length is halved, and the length at which improving ends. */
const patience = 8
const shortestStep = 0.004
/** Roundings of one cell that take as long as one chunk of search. */
const workPerChunk = 16_000

/** Chunks of search to one step of the bound, so that most of the time goes into the search. */
export function boundPace({ seatsMin, seatsMax, cells, people }: Compiled): number {
  const sizes = seatsMax.reduce((sum, max, day) => sum + max - seatsMin[day]! + 1, 0)
  return Math.max(2, Math.ceil((sizes * (cells + people / 4)) / workPerChunk))
}

/** A bound for complete distributions; its first value is ready at once. */
export function startBound(problem: Compiled): Bound {
  const { cells } = problem
  const limits = dayLimits(problem)
  const people = peopleOfCells(problem)
  const fixed = unaryBound(problem) + groupBound(problem)
  const rounding: Rounding = { price: new Float64Array(cells), count: new Int32Array(cells) }
  let length = 1
  let idle = 0
  const used = new Float64Array(cells)

  const raise = (): number => {
    const balance = cheapestSizes(problem, limits, people, rounding, used)
    // Sums in another order differ in the last digits; the bound must not be the larger one by those.
    const found = balance === Infinity ? 0 : balance + fixed - 1e-9
    const better = found > bound.value + 1e-6
    if (found > bound.value) bound.value = found
    idle = better ? 0 : idle + 1
    return found
  }
  const bound: Bound = {
    value: 0,
    improve(upper) {
      let norm = 0
      for (let cell = 0; cell < cells; cell += 1) norm += (people[cell]! - used[cell]!) ** 2
      if (norm === 0 || length < shortestStep) return false
      const step = (length * Math.max(upper - last, 0.01)) / norm
      for (let cell = 0; cell < cells; cell += 1) {
        rounding.price[cell]! += step * (people[cell]! - used[cell]!)
      }
      last = raise()
      if (idle >= patience) {
        length /= 2
        idle = 0
      }
      return true
    },
  }
  let last = raise()
  return bound
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
  people: Int32Array,
  rounding: Rounding,
  used: Float64Array,
): number {
  const width = problem.people + 1
  let best = new Float64Array(width).fill(Infinity)
  best[0] = 0
  const chosen = new Int32Array(problem.days * width)
  for (let day = 0; day < problem.days; day += 1) {
    const next = new Float64Array(width).fill(Infinity)
    const top = Math.min(problem.seatsMax[day]!, problem.people)
    for (let size = problem.seatsMin[day]!; size <= top; size += 1) {
      const cost = roundDay(problem, limits[day]!, day, size, rounding)
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

/** Everyone's cheapest own day: soft day rules and unavoidable moves. */
function unaryBound({ blocks, days, allowed, unary }: Compiled): number {
  let sum = 0
  for (let block = 0; block < blocks; block += 1) {
    let cheapest = Infinity
    for (let day = 0; day < days; day += 1) {
      const at = block * days + day
      if (allowed[at] === 1 && unary[at]! < cheapest) cheapest = unary[at]!
    }
    if (cheapest !== Infinity) sum += cheapest
  }
  return sum
}
