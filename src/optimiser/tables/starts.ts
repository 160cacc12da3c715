/**
 * Where the search begins: rounds that keep sizes, blocks and, where that can be done, every rule, with
 * as few people moved as possible. Hard rules look at one round at a time, so that is a question each.
 */
import type { SolveProgress } from '@/domain/distribution/problem'
import type { Random } from '@/domain/shared/random'
import { dealRound } from './dealing'
import type { Compiled } from './problem'
import {
  exactRound,
  fillRound,
  isSmall,
  leastMoves,
  movesIn,
  roundQuestion,
  type RoundQuestion,
} from './rounds'

export interface FirstPlan {
  /** round * people + person -> table */
  readonly plan: Int32Array
  /** No complete plan moves fewer people away from tables that are still there. */
  readonly fewestMoves: number
}

type Asking<Value> = Generator<SolveProgress, Value, boolean | undefined>

/** Asked to stop, or in vain, it deals out the remaining rounds at once. */
export function* firstPlan(
  problem: Compiled,
  random: Random,
  report: () => SolveProgress,
  isVain: () => boolean,
): Asking<FirstPlan> {
  const { people, rounds, firstRound, source, told } = problem
  const question = roundQuestion(source)
  const plan = new Int32Array(rounds * people).fill(-1)
  let fewestMoves = 0
  let last: Int32Array | null = null
  let givenUp = false
  for (let round = firstRound; round < rounds; round += 1) {
    const wanted = told.subarray(round * people, (round + 1) * people)
    const best: BestRound = { tableOf: null, least: leastMoves(question, wanted) }
    const steps = improveRound(question, wanted, random, best)
    if (!givenUp)
      givenUp = (yield* stoppable(steps, report, isVain)) || (best.tableOf ?? last) === null
    fewestMoves += best.least
    // What holds in one round holds in the next: no round needs to break a rule that another keeps.
    last = best.tableOf ?? last
    plan.set(last ?? dealRound(problem, random), round * people)
  }
  return { plan, fewestMoves }
}

interface BestRound {
  tableOf: Int32Array | null
  /** A proven lower bound of its moves. */
  least: number
}

/** First quickly, and exactly where that has left something open and the round is small. */
function* improveRound(
  question: RoundQuestion,
  wanted: Int32Array,
  random: Random,
  best: BestRound,
): Generator<void> {
  best.tableOf = yield* fillRound(question, wanted, random)
  const moves = best.tableOf ? movesIn(best.tableOf, wanted) : Infinity
  if (moves <= best.least || !isSmall(question)) return
  const { tableOf, moves: exact, proven } = yield* exactRound(question, wanted)
  if (tableOf && exact <= moves) best.tableOf = tableOf
  if (proven) best.least = exact
}

/** Runs to the end; true when it was cut off before that. */
function* stoppable(
  steps: Generator<void>,
  report: () => SolveProgress,
  isVain: () => boolean,
): Asking<boolean> {
  while (!steps.next().done) if ((yield report()) || isVain()) return true
  return false
}
