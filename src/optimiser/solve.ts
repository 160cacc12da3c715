/** Solves a distribution problem: anytime, seeded, in small steps that the caller may stop between. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import { lowerBound } from './bounds'
import type { Seats } from './constraints/constraint'
import { evaluate } from './evaluate'
import { infeasibility, placeEveryone } from './place'
import { compile, daysOfBlocks, seatsOf, type Compiled } from './problem'
import { checkProblem, type ProblemRefusal } from './refusal'
import { chunkSize, searchChunk, startSearch } from './search'
import { startState } from './state'

export interface SolveControl {
  /** Called after every step, many times a second. */
  readonly onProgress?: (progress: SolveProgress) => void
  /** Asked after every step; true ends the search with the best found so far. */
  readonly shouldStop?: () => boolean
  /** Where to start instead of from nothing; seats that no longer fit are ignored. */
  readonly start?: Seats
}

/** Runs to the end: `seconds`, `iterations`, a proven optimum, or `shouldStop`, whatever comes first. */
export function solve(
  problem: DistributionProblem,
  settings: SolveSettings,
  control: SolveControl = {},
): Result<Proposal, ProblemRefusal> {
  const checked = checkProblem(problem)
  if (!checked.ok) return fail(checked.error)
  const steps = solveInSteps(problem, settings, control.start)
  for (;;) {
    const step = steps.next(control.shouldStop?.() ?? false)
    if (step.done) return ok(step.value)
    control.onProgress?.(step.value)
  }
}

/**
 * The same as `solve` for a checked problem, one step at a time (each well below 100 ms). Send `true` into
 * `next` to stop: the generator then returns the best proposal so far.
 */
export function* solveInSteps(
  problem: DistributionProblem,
  settings: SolveSettings,
  start?: Seats,
): Generator<SolveProgress, Proposal, boolean | undefined> {
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  const compiled = compile(problem)
  const random = seededRandom(settings.seed)
  const state = startState(compiled, start ? daysOfBlocks(compiled, start) : undefined)
  const progress = (score: number, bound: number): SolveProgress => ({
    seconds: elapsed(),
    score,
    bound,
    infeasibility: infeasibility(compiled, state),
  })

  let stopped = false
  for (const _ of placeEveryone(compiled, state, random)) {
    stopped = (yield progress(state.score, 0)) ?? false
    if (stopped) break
  }
  const bound = infeasibility(compiled, state) === 0 ? lowerBound(compiled) : 0
  const search = startSearch(compiled, state, random)
  const spent = () =>
    settings.iterations === undefined
      ? elapsed() >= settings.seconds
      : search.evaluations + chunkSize > settings.iterations
  while (!stopped && !spent() && search.bestScore > bound + 1e-6) {
    searchChunk(search)
    stopped = (yield progress(search.bestScore, bound)) ?? false
  }
  return makeProposal(compiled, search.best, bound, settings.seed, elapsed())
}

function makeProposal(
  problem: Compiled,
  dayOf: Int32Array,
  bound: number,
  seed: number,
  seconds: number,
): Proposal {
  const seats = seatsOf(problem, dayOf)
  const { costs, score, unplaced, moved, complete } = evaluate(problem.source, seats)
  return {
    seats,
    unplaced,
    complete,
    score,
    bound: complete ? Math.min(bound, score) : 0,
    costs,
    conflicts: [],
    remedies: [],
    seed,
    seconds,
    moved,
  }
}
