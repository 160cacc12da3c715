/** Feasibility before quality: places everyone under the hard rules, as simply as it will go. */
import type { Random } from '@/domain/shared/random'
import { fillOneSeat } from './chains'
import { placeGreedily } from './greedy'
import type { Compiled } from './problem'
import { seatsMissing, type State } from './state'
import { throwOut } from './throwOut'

/**
 * Places whoever is still unplaced; yields now and then, so that the caller may stop.
 * @param patience rounds of throwing out before the placing gives up, per block
 */
export function* placeEveryone(
  problem: Compiled,
  state: State,
  random: Random,
  patience: number,
): Generator<void> {
  placeGreedily(problem, state, random)
  yield
  fillMinima(problem, state)
  if (state.unplaced > 0) yield* throwOut(problem, state, random, patience)
  fillMinima(problem, state)
}

function fillMinima(problem: Compiled, state: State): void {
  for (let day = 0; day < problem.days; day += 1) {
    while (state.load[day]! < problem.seatsMin[day]! && fillOneSeat(problem, state, day));
  }
}

/** People unplaced plus seats missing to the minima: 0 when every hard rule holds. */
export function infeasibility(problem: Compiled, state: State): number {
  return state.unplaced + seatsMissing(problem, state)
}
