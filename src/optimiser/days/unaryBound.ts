/** What everybody costs by themselves at the least: wishes about days, and moves that cannot be avoided. */
import { relax } from './feasibility'
import type { Compiled } from './problem'

/** Places (blocks times days) beyond which the flow takes too long. */
const largestFlow = 3_000

/**
 * Points that no distribution avoids. Not everybody gets the cheapest day, because days have seats: where it
 * is small enough, a cheapest flow counts that in.
 */
export function unaryBound(problem: Compiled): number {
  const { blocks, days, allowed, unary, size } = problem
  if (!unary.some((cost) => cost > 0)) return 0
  if (blocks * days <= largestFlow) {
    const perPerson = unary.map((cost, at) => cost / size[Math.floor(at / days)]!)
    const relaxed = relax(problem, allowed, perPerson)
    if (relaxed) return relaxed.cost
  }
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
