/**
 * All ways to divide people over days by size alone that may still be better than the best distribution known.
 * Days that differ in nothing but who is absent take their sizes in falling order, so that of many like ways
 * one is looked at.
 */
import type { Compiled } from './problem'

/** Days in an order in which like ones are neighbours. */
export interface DayOrder {
  readonly days: Int32Array
  /** Position -> whether the day is like the one before it. */
  readonly likeBefore: Uint8Array
}

/** Sizes that the bound has found promising. */
export interface SizeHint {
  /** Day -> people; like days may exchange theirs. */
  readonly sizes: Int32Array
  /** Day -> the first day like it. */
  readonly likes: Int32Array
}

export interface SizeChoice {
  /** Day -> people. */
  readonly sizes: Int32Array
  /** No distribution with these sizes costs less. */
  readonly cost: number
}

/** Ways looked at before there are too many, and ways that are worth keeping. */
const nodeLimit = 40_000
const choiceLimit = 400

/** When there is only one way to fill the days, each stands for itself. */
export function sizesAreFixed({ seatsMin, seatsMax, people }: Compiled): boolean {
  const sum = (seats: Int32Array) => seats.reduce((total, own) => total + own, 0)
  return sum(seatsMax) === people || sum(seatsMin) === people
}

/** Days are like when seats, even sizes and fair shares are the same and sizes are not fixed. */
export function orderDays(problem: Compiled): DayOrder {
  const { cells, ratio, even, seatsMin, seatsMax } = problem
  const fixed = sizesAreFixed(problem)
  const keyOf = (day: number) =>
    fixed
      ? `${day}`
      : [
          seatsMin[day],
          seatsMax[day],
          even[day],
          ...ratio.subarray(day * cells, (day + 1) * cells),
        ].join(' ')
  const keys = Array.from({ length: problem.days }, (_, day) => keyOf(day))
  const days = Int32Array.from(keys.keys()).sort(
    (a, b) => keys.indexOf(keys[a]!) - keys.indexOf(keys[b]!) || a - b,
  )
  return {
    days,
    likeBefore: Uint8Array.from(days, (day, at) =>
      at > 0 && keys[day] === keys[days[at - 1]!] ? 1 : 0,
    ),
  }
}

/** Day -> the first day like it. */
export function twinsOf({ days, likeBefore }: DayOrder): Int32Array {
  const twins = new Int32Array(days.length)
  for (const [at, day] of days.entries()) {
    twins[day] = likeBefore[at] === 1 ? twins[days[at - 1]!]! : day
  }
  return twins
}

/** Who may come where when like days are one: on all of them where on any. */
export function openToLike(
  { blocks, days, allowed }: Compiled,
  { days: order, likeBefore }: DayOrder,
): Uint8Array {
  const open = new Uint8Array(allowed.length)
  for (let first = 0; first < days;) {
    let next = first + 1
    while (next < days && likeBefore[next] === 1) next += 1
    const like = order.subarray(first, next)
    for (let block = 0; block < blocks; block += 1) {
      const may = like.some((day) => allowed[block * days + day] === 1) ? 1 : 0
      for (const day of like) open[block * days + day] = may
    }
    first = next
  }
  return open
}

/**
 * The choices that cost less than `below`, cheapest first; null when they are too many to look at.
 * @param costOf least cost of a day of this size
 */
export function choicesBelow(
  problem: Compiled,
  { days: order, likeBefore }: DayOrder,
  costOf: (day: number, size: number) => number,
  below: number,
): SizeChoice[] | null {
  const { seatsMin, seatsMax, people } = problem
  const rest = cheapestRest(problem, order, costOf)
  const sizes = new Int32Array(problem.days)
  const found: SizeChoice[] = []
  let nodes = 0
  const choose = (position: number, left: number, cost: number): boolean => {
    nodes += 1
    if (nodes > nodeLimit || found.length > choiceLimit) return false
    if (position === order.length) {
      found.push({ sizes: sizes.slice(), cost })
      return true
    }
    const day = order[position]!
    const top = likeBefore[position] === 1 ? sizes[order[position - 1]!]! : seatsMax[day]!
    for (let size = Math.min(top, left); size >= seatsMin[day]!; size -= 1) {
      const sum = cost + costOf(day, size)
      if (sum + rest[position + 1]![left - size]! >= below) continue
      sizes[day] = size
      if (!choose(position + 1, left - size, sum)) return false
    }
    return true
  }
  if (!choose(0, people, 0)) return null
  return found.sort((a, b) => a.cost - b.cost)
}

/** Position -> people left -> the least that the days from there cost together. */
function cheapestRest(
  { seatsMin, seatsMax, people }: Compiled,
  order: Int32Array,
  costOf: (day: number, size: number) => number,
): Float64Array[] {
  const rest = Array.from({ length: order.length + 1 }, () =>
    new Float64Array(people + 1).fill(Infinity),
  )
  rest[order.length]![0] = 0
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const day = order[position]!
    for (let size = seatsMin[day]!; size <= Math.min(seatsMax[day]!, people); size += 1) {
      const cost = costOf(day, size)
      if (cost === Infinity) continue
      for (let left = size; left <= people; left += 1) {
        const sum = cost + rest[position + 1]![left - size]!
        if (sum < rest[position]![left]!) rest[position]![left] = sum
      }
    }
  }
  return rest
}
