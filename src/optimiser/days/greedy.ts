/** Gives days to whoever has none, the most tied first; nobody else is moved. */
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { fits, putIn, type State } from './state'

/** Places all that fit, one after the other. */
export function placeGreedily(problem: Compiled, state: State, random: Random): void {
  const { days, groupsOf } = problem
  const rank = Float64Array.from({ length: problem.blocks }, (_, block) => {
    let open = 0
    for (let day = 0; day < days; day += 1) open += problem.allowed[block * days + day]!
    const tied = groupsOf.start[block + 1]! - groupsOf.start[block]!
    return open - tied - 2 * days * (problem.size[block]! - 1) + random() * 0.5
  })
  const order = Array.from(rank.keys())
    .filter((block) => state.dayOf[block]! < 0)
    .sort((a, b) => rank[a]! - rank[b]!)
  for (const block of order) placeOne(problem, state, block)
}

/** Puts the block on the fitting day that needs people most. */
export function placeOne(problem: Compiled, state: State, block: number): boolean {
  let chosen = -1
  let need = -Infinity
  for (let day = 0; day < problem.days; day += 1) {
    if (!fits(problem, state, block, day)) continue
    const load = state.load[day]!
    const lacking = problem.seatsMin[day]! - load
    // A day below its minimum comes before all others.
    const own = lacking > 0 ? 1e6 + lacking : problem.seatsMax[day]! - load
    if (own > need) {
      need = own
      chosen = day
    }
  }
  if (chosen < 0) return false
  putIn(problem, state, block, chosen)
  return true
}
