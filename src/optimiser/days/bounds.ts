/**
 * A cost that no complete distribution can undercut: what balance costs at least, what everybody costs on
 * their own cheapest day, and what groups cost. Balance is bounded twice. Prices (`prices.ts`) are quick and
 * serve any size. Where there are few ways to divide people over days by size, each is then bounded by
 * flows (`attributeFlow.ts`), attribute by attribute, the most promising first, until none is left that
 * could be cheaper than one that is known.
 */
import { leastDeviation, type AttributeQuestion } from './attributeFlow'
import { groupBound } from './groupBound'
import { startPrices, type Prices } from './prices'
import { evenCost } from './problemBalance'
import type { Compiled } from './problem'
import {
  choicesBelow,
  openToLike,
  orderDays,
  sizesAreFixed,
  twinsOf,
  type DayOrder,
  type SizeHint,
} from './sizeChoices'
import { unaryBound } from './unaryBound'

export interface Bound {
  /** The best bound proven so far; 0 at least. */
  value: number
  /** One step towards `upper`, the best score known. False when further steps are useless. */
  improve(upper: number): boolean
  /** The sizes with the least bound, once they are known; like days may exchange theirs. */
  promising: SizeHint | null
}

/** Chunks of search to one step of the bound, so that most of the time goes into the search. */
export const chunksPerBoundStep = 6
/** Steps of the prices before the sizes are first looked at. */
const stepsBeforeSizes = 160
/** Cells of all days beyond which flows take too long. */
const largestFlow = 1_500

/** A bound for complete distributions; its first value knows nothing of balance yet. */
export function startBound(problem: Compiled): Bound {
  const order = orderDays(problem)
  const prices = startPrices(problem, order)
  const aside = unaryBound(problem) + groupBound(problem)
  const best: Best = { balance: Infinity, promising: null }
  const proofs = proveBalance(problem, order, prices, best)
  const raise = (balance: number) => {
    // Sums in another order differ in the last digits; the bound must not be the larger one by those.
    bound.value = Math.max(bound.value, balance + aside - 1e-9)
  }
  const bound: Bound = {
    value: 0,
    promising: null,
    improve(upper) {
      best.balance = upper - aside
      const proof = proofs.next()
      bound.promising = best.promising
      if (!proof.done) raise(proof.value)
      return !proof.done
    },
  }
  raise(prices.value)
  return bound
}

/** What is passed between the bound and its steps. */
interface Best {
  /** The balance of the best distribution known. */
  balance: number
  promising: SizeHint | null
}

/** Yields what is proven so far; each step takes some milliseconds. */
function* proveBalance(
  problem: Compiled,
  order: DayOrder,
  prices: Prices,
  best: Best,
): Generator<number> {
  let pricing = true
  let left = sizesAreFixed(problem) ? 0 : stepsBeforeSizes
  for (; pricing && left > 0; left -= 1) {
    pricing = yield* pricedStep(prices, best)
  }
  if (problem.cells * problem.days <= largestFlow) {
    const settled = yield* proveBySizes(problem, order, prices, best)
    if (settled) return
  }
  while (pricing) {
    pricing = yield* pricedStep(prices, best)
  }
}

/** One step of the prices; false when further steps are useless. */
function* pricedStep(prices: Prices, best: Best): Generator<number, boolean> {
  const step = prices.improve(best.balance)
  let part = step.next()
  for (; !part.done; part = step.next()) yield prices.value
  yield prices.value
  return part.value
}

/** Flows for one choice of sizes after the other; false when there are too many choices. */
function* proveBySizes(
  problem: Compiled,
  order: DayOrder,
  prices: Prices,
  best: Best,
): Generator<number, boolean> {
  const open = openToLike(problem, order)
  const refund = prices.refund()
  // Choices that are left out cost as much as the best distribution known.
  let least = best.balance
  const choices = choicesBelow(problem, order, costTable(order, prices), least - refund)
  if (choices === null) return false
  for (const { sizes, cost } of choices) {
    if (cost + refund >= least) break
    let own = 0
    for (let day = 0; day < problem.days; day += 1) own += evenCost(problem, day, sizes[day]!)
    for (const attribute of attributesOf(problem, open)) {
      const flow = leastDeviation(problem, attribute, sizes)
      let step = flow.next()
      for (; !step.done; step = flow.next()) yield Math.min(least, cost + refund)
      own += step.value
    }
    if (own >= least) continue
    least = own
    best.promising = { sizes, likes: twinsOf(order) }
  }
  yield least
  return true
}

function costTable(order: DayOrder, { costOf }: Prices): (day: number, size: number) => number {
  const likes = twinsOf(order)
  const known = Array.from(likes, () => new Map<number, number>())
  return (day, size) => {
    const like = likes[day]!
    const cost = known[like]!.get(size) ?? costOf(like, size)
    known[like]!.set(size, cost)
    return cost
  }
}

function attributesOf({ cells, attributeOf }: Compiled, open: Uint8Array): AttributeQuestion[] {
  const questions: AttributeQuestion[] = []
  for (let from = 0; from < cells;) {
    let to = from
    while (to < cells && attributeOf[to] === attributeOf[from]) to += 1
    questions.push({ from, to, open })
    from = to
  }
  return questions
}
