/** Chains of single people, each moving one day on, that free a seat on a full day or fill one on a poor day. */
import type { Compiled } from './problem'
import { capsAllow, putIn, takeOut, type State } from './state'

/** Frees one seat on the day by the shortest chain; false when there is none. */
export function freeOneSeat(problem: Compiled, state: State, day: number): boolean {
  const { days } = problem
  const via = new Int32Array(days).fill(-1)
  const from = new Int32Array(days).fill(-1)
  const seen = new Uint8Array(days)
  seen[day] = 1
  const queue = [day]
  for (const at of queue) {
    for (let block = 0; block < problem.blocks; block += 1) {
      if (state.dayOf[block] !== at || problem.size[block] !== 1) continue
      for (let next = 0; next < days; next += 1) {
        if (seen[next] === 1 || problem.allowed[block * days + next] === 0) continue
        if (!capsAllow(problem, state, block, next)) continue
        seen[next] = 1
        via[next] = block
        from[next] = at
        if (state.load[next]! < problem.seatsMax[next]!) {
          return pullBack(problem, state, day, next, via, from)
        }
        queue.push(next)
      }
    }
  }
  return false
}

/** Moves along a found chain from its end; each single move is valid, so a stop in between is safe. */
function pullBack(
  problem: Compiled,
  state: State,
  day: number,
  end: number,
  via: Int32Array,
  from: Int32Array,
): boolean {
  for (let at = end; at !== day; at = from[at]!) {
    if (!capsAllow(problem, state, via[at]!, at)) return false
    takeOut(problem, state, via[at]!)
    putIn(problem, state, via[at]!, at)
  }
  return true
}

/** Brings one person to a day below its minimum from a day (or the unplaced) that can spare one. */
export function fillOneSeat(problem: Compiled, state: State, day: number): boolean {
  const { days } = problem
  const via = new Int32Array(days).fill(-1)
  const towards = new Int32Array(days).fill(-1)
  const seen = new Uint8Array(days)
  seen[day] = 1
  const queue = [day]
  for (const at of queue) {
    for (let block = 0; block < problem.blocks; block += 1) {
      const own = state.dayOf[block]!
      if (problem.size[block] !== 1 || problem.allowed[block * days + at] === 0) continue
      if (own === at || (own >= 0 && seen[own] === 1)) continue
      if (!capsAllow(problem, state, block, at)) continue
      const spare = own < 0 || state.load[own]! > problem.seatsMin[own]!
      if (spare) return pushForward(problem, state, block, at, via, towards)
      seen[own] = 1
      via[own] = block
      towards[own] = at
      queue.push(own)
    }
  }
  return false
}

/** Frees the chain from the poor day backwards; the last to move is the one who can be spared. */
function pushForward(
  problem: Compiled,
  state: State,
  first: number,
  to: number,
  via: Int32Array,
  towards: Int32Array,
): boolean {
  const steps: [number, number][] = [[first, to]]
  for (let at = to; via[at]! >= 0; at = towards[at]!) steps.push([via[at]!, towards[at]!])
  for (const [block, day] of steps.reverse()) {
    if (state.dayOf[block]! >= 0) takeOut(problem, state, block)
    if (!capsAllow(problem, state, block, day)) return false
    putIn(problem, state, block, day)
  }
  return true
}
