/** Brings the days to sizes that the bound has found promising, by the cheapest shifts of single people. */
import { applyShift, shiftDelta } from './moves'
import type { Compiled } from './problem'
import type { SizeHint } from './sizeChoices'
import { fits, type State } from './state'

/** Goes as far towards the sizes as rules allow. */
export function resize(problem: Compiled, state: State, hint: SizeHint): void {
  const wanted = sizesByLoad(state, hint)
  for (;;) {
    let cheapest = Infinity
    let chosen = -1
    let target = -1
    for (let block = 0; block < problem.blocks; block += 1) {
      const from = state.dayOf[block]!
      if (from < 0 || problem.size[block] !== 1 || state.load[from]! <= wanted[from]!) continue
      for (let to = 0; to < problem.days; to += 1) {
        if (state.load[to]! >= wanted[to]! || !fits(problem, state, block, to)) continue
        const delta = shiftDelta(problem, state, block, to)
        if (delta >= cheapest) continue
        cheapest = delta
        chosen = block
        target = to
      }
    }
    if (chosen < 0) return
    applyShift(problem, state, chosen, target, cheapest)
  }
}

/** Among like days the fullest gets the largest size, so that few people move. */
function sizesByLoad({ load }: State, { sizes, likes }: SizeHint): Int32Array {
  const wanted = new Int32Array(sizes.length)
  for (const first of new Set(likes)) {
    const days = Array.from(likes.keys()).filter((day) => likes[day] === first)
    const own = days.map((day) => sizes[day]!).sort((a, b) => b - a)
    const byLoad = days.sort((a, b) => load[b]! - load[a]!)
    for (const [rank, day] of byLoad.entries()) wanted[day] = own[rank]!
  }
  return wanted
}
