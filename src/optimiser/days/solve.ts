/** Solves a distribution problem: anytime, seeded, in small steps that the caller may stop between. */
import type {
  DistributionProblem,
  Proposal,
  SolveProgress,
  SolveSettings,
} from '@/domain/distribution/problem'
import { seededRandom, type Random } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import { chunksPerBoundStep, startBound } from './bounds'
import type { Seats } from './constraints/constraint'
import { findConflicts } from './conflicts'
import { evaluate } from './evaluate'
import { exactPlacing } from './exactPlacing'
import { roundUpToStep, scoreStep } from './lattice'
import { infeasibility, placeEveryone } from './place'
import { fewestUnplaced, proofAgainst } from './possibility'
import { compileInSteps, daysOfBlocks, seatsOf, type Compiled } from './problem'
import { remediesFor } from './remedies'
import { checkProblem, type ProblemRefusal } from './refusal'
import { chunkSize, searchChunk, startSearch } from './search'
import { startState, type State } from './state'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'

/** Rounds of throwing out, per block, before and after it has been asked whether it can be done at all. */
const atOnce = 0.2
const briefly = 3
const patiently = 20
/** Size of the exact search when placing has failed though nothing proves it impossible. */
const exactDeadEnds = 2000
/** Seconds after which placing and the search for conflicts are cut off when time is what counts. */
const longestPlacing = 10

export interface SolveOptions {
  /** Where to start instead of from nothing; seats that no longer fit are ignored. */
  readonly start?: Seats
  readonly stopwatch?: Stopwatch
}

export interface SearchProgress extends SolveProgress {
  /** Moves tried so far. */
  readonly evaluations: number
}

export type SolveControl = StepControl<SearchProgress> & SolveOptions

/** Runs to the end: `seconds`, `iterations`, a proven optimum, or `shouldStop`, whatever comes first. */
export function solve(
  problem: DistributionProblem,
  settings: SolveSettings,
  control: SolveControl = {},
): Result<Proposal, ProblemRefusal> {
  const checked = checkProblem(problem)
  if (!checked.ok) return fail(checked.error)
  return ok(runToEnd(solveInSteps(problem, settings, control), control))
}

/** The same as `solve` for a checked problem, one step at a time. */
export function* solveInSteps(
  problem: DistributionProblem,
  settings: SolveSettings,
  { start, stopwatch: elapsed = wallStopwatch() }: SolveOptions = {},
): Steps<SearchProgress, Proposal> {
  const atFirst = (): SearchProgress => ({
    seconds: elapsed(),
    score: 0,
    bound: 0,
    infeasibility: problem.people.length,
    evaluations: 0,
  })
  let stopped = false
  const compiling = compileInSteps(problem)
  let part = compiling.next()
  for (; !part.done; part = compiling.next()) stopped ||= (yield atFirst()) ?? false
  const compiled = part.value
  const random = seededRandom(settings.seed)
  const state = startState(compiled, start ? daysOfBlocks(compiled, start) : undefined)
  const progress = (score: number, bound: number, evaluations: number): SearchProgress => ({
    seconds: elapsed(),
    score,
    bound,
    infeasibility: infeasibility(compiled, state),
    evaluations,
  })

  stopped ||= (yield progress(state.score, 0, 0)) ?? false
  let obstacles: Obstacles = { conflicts: [], remedies: [] }
  for (const _ of settle(compiled, state, random, (found) => (obstacles = found))) {
    // Once it is known why not, a better part of a distribution is worth no more than was asked for.
    const longest = obstacles.remedies.length > 0 ? settings.seconds : longestPlacing
    const tooLong = settings.iterations === undefined && elapsed() > longest
    if (stopped || tooLong) break
    stopped = (yield progress(state.score, 0, 0)) ?? false
  }
  const search = startSearch(compiled, state, random)
  const bound = infeasibility(compiled, state) === 0 ? startBound(compiled) : null
  stopped ||= (yield progress(state.score, 0, 0)) ?? false
  // Written so that a time that is no number is over at once.
  const spent = () =>
    settings.iterations === undefined
      ? !(elapsed() < settings.seconds)
      : !(search.evaluations + chunkSize <= settings.iterations)
  const step = scoreStep(compiled)
  let boundImproves = bound !== null
  while (!stopped && !spent() && search.bestScore > roundUpToStep(bound?.value ?? 0, step) + 1e-6) {
    if (boundImproves && search.chunks % chunksPerBoundStep === 0) {
      boundImproves = bound?.improve(search.bestScore) ?? false
    }
    search.hint = bound?.promising ?? null
    searchChunk(search)
    stopped = (yield progress(search.bestScore, bound?.value ?? 0, search.evaluations)) ?? false
  }
  const proven = roundUpToStep(bound?.value ?? 0, step)
  return makeProposal(compiled, search.best, proven, obstacles, settings.seed, elapsed())
}

type Obstacles = Pick<Proposal, 'conflicts' | 'remedies'>

/**
 * Places everyone if that can be done at all, by search and then exactly; else tells the conflicts. They come
 * before the patience, so that whoever must wait at least knows why.
 */
function* settle(
  problem: Compiled,
  state: State,
  random: Random,
  onObstacles: (obstacles: Obstacles) => void,
): Generator<void> {
  // Mostly everybody is placed at once, and then the proof is spared.
  yield* placeEveryone(problem, state, random, atOnce)
  if (infeasibility(problem, state) === 0) return
  const mayBe = proofAgainst(problem) === null
  yield
  if (mayBe) yield* placeEveryone(problem, state, random, briefly)
  if (infeasibility(problem, state) === 0) return
  const conflicts = yield* findConflicts(problem.source)
  onObstacles({ conflicts, remedies: [] })
  onObstacles({ conflicts, remedies: yield* remediesFor(problem.source, conflicts) })
  const hopeful = mayBe && conflicts.length === 0
  const floor = fewestUnplaced(problem)
  for (const _ of placeEveryone(problem, state, random, hopeful ? patiently : briefly)) {
    yield
    if (floor > 0 && state.unplaced <= floor) return
  }
  if (infeasibility(problem, state) === 0 || !hopeful) return
  const { dayOf } = yield* exactPlacing(problem, exactDeadEnds)
  if (dayOf) Object.assign(state, startState(problem, dayOf))
}

function makeProposal(
  problem: Compiled,
  dayOf: Int32Array,
  bound: number,
  { conflicts, remedies }: Obstacles,
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
    // Within rounding of each other they are the same: proven best.
    bound: !complete ? 0 : bound > score - 1e-6 ? score : bound,
    costs,
    conflicts: complete ? [] : conflicts,
    remedies: complete ? [] : remedies,
    seed,
    seconds,
    moved,
  }
}

/** Whether proposal `a` is better than `b`: more people placed, fewer hard breaches, then the score. */
export function isBetter(a: Proposal, b: Proposal): boolean {
  if (a.unplaced.length !== b.unplaced.length) return a.unplaced.length < b.unplaced.length
  const breaches = ({ costs }: Proposal) =>
    costs.filter(({ hard }) => hard).reduce((sum, { cost }) => sum + cost, 0)
  if (breaches(a) !== breaches(b)) return breaches(a) < breaches(b)
  return a.score < b.score
}
