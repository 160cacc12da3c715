/**
 * A cost that no complete distribution can undercut.
 *
 * People are whole and fair shares are not: for one day, one attribute and one day size the cheapest way
 * to round the shares to whole people (never more than can come, never fewer than have no other day) is
 * found exactly, because the cost is separable and convex (greedy on marginal costs; Ibaraki and Katoh,
 * Resource Allocation Problems, 1988). The sizes are then chosen as cheaply as possible, so that the
 * seats' limits hold and everyone is placed (dynamic programming over the days).
 */
import { softCap, type Compiled } from './problem'

export function lowerBound(problem: Compiled): number {
  const balance = balanceBound(problem)
  if (balance === Infinity) return 0
  // Sums in another order differ in the last digits; the bound must never be the larger one by those.
  return Math.max(0, balance + unaryBound(problem) + softCapBound(problem) - 1e-9)
}

function balanceBound(problem: Compiled): number {
  const { least, most } = cellLimits(problem)
  let best = new Float64Array(problem.people + 1).fill(Infinity)
  best[0] = 0
  for (let day = 0; day < problem.days; day += 1) {
    const next = new Float64Array(problem.people + 1).fill(Infinity)
    const top = Math.min(problem.seatsMax[day]!, problem.people)
    for (let size = problem.seatsMin[day]!; size <= top; size += 1) {
      const cost = dayBound(problem, day, size, least, most)
      if (cost === Infinity) continue
      for (let total = size; total <= problem.people; total += 1) {
        const sum = best[total - size]! + cost
        if (sum < next[total]!) next[total] = sum
      }
    }
    best = next
  }
  return best[problem.people]!
}

/** day * cells + cell -> people who have no other day, and people who can come at all. */
function cellLimits(problem: Compiled): { least: Int32Array; most: Int32Array } {
  const { values, allowed, days, cells } = problem
  const least = new Int32Array(days * cells)
  const most = new Int32Array(days * cells)
  for (let block = 0; block < problem.blocks; block += 1) {
    const open: number[] = []
    for (let day = 0; day < days; day += 1) if (allowed[block * days + day] === 1) open.push(day)
    for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
      for (const day of open) {
        most[day * cells + values.items[i]!]! += values.counts[i]!
        if (open.length === 1) least[day * cells + values.items[i]!]! += values.counts[i]!
      }
    }
  }
  return { least, most }
}

function dayBound(
  problem: Compiled,
  day: number,
  size: number,
  least: Int32Array,
  most: Int32Array,
): number {
  let sum = 0
  for (let cell = 0; cell < problem.cells;) {
    let end = cell
    while (end < problem.cells && problem.attributeOf[end] === problem.attributeOf[cell]) end += 1
    const base = day * problem.cells
    sum +=
      problem.weight[cell]! *
      roundingCost(
        problem.ratio.subarray(base + cell, base + end),
        size,
        least.subarray(base + cell, base + end),
        most.subarray(base + cell, base + end),
      )
    cell = end
  }
  return sum
}

/** Least sum of |count - ratio * size| over whole counts within their limits that sum up to `size`. */
export function roundingCost(
  ratio: Float64Array,
  size: number,
  least: Int32Array,
  most: Int32Array,
): number {
  const count = new Int32Array(ratio.length)
  let missing = size
  for (let v = 0; v < ratio.length; v += 1) {
    count[v] = Math.min(most[v]!, Math.max(least[v]!, Math.floor(ratio[v]! * size)))
    missing -= count[v]!
  }
  const step = missing > 0 ? 1 : -1
  for (; missing !== 0; missing -= step) {
    let cheapest = -1
    let price = Infinity
    for (let v = 0; v < ratio.length; v += 1) {
      if (step > 0 ? count[v]! >= most[v]! : count[v]! <= least[v]!) continue
      const over = count[v]! - ratio[v]! * size
      const marginal = Math.abs(over + step) - Math.abs(over)
      if (marginal < price) {
        price = marginal
        cheapest = v
      }
    }
    if (cheapest < 0) return Infinity
    count[cheapest]! += step
  }
  let cost = 0
  for (let v = 0; v < ratio.length; v += 1) cost += Math.abs(count[v]! - ratio[v]! * size)
  return cost
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

/** Pigeonholes: a soft cap over more people than all the days together may hold of them. */
function softCapBound(problem: Compiled): number {
  const { items, counts } = problem.groupsOf
  const size = new Int32Array(problem.groups)
  for (let i = 0; i < items.length; i += 1) size[items[i]!]! += counts[i]!
  let sum = 0
  for (let group = 0; group < problem.groups; group += 1) {
    if (problem.groupForm[group] !== softCap) continue
    const over = size[group]! - problem.groupLimit[group]! * problem.days
    if (over > 0) sum += over * problem.groupWeight[group]!
  }
  return sum
}
