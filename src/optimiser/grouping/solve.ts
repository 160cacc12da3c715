/** Grouping by distance with size bounds (the field's MDGP): anytime, seeded, in small steps. */
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'
import { anneal, returnToBest, startWalk, type Walk } from './anneal'
import { boundByLargestDistances } from './bounds'
import {
  checkGrouping,
  isGrouping,
  type GroupingProblem,
  type GroupingProgress,
  type GroupingProposal,
  type GroupingRefusal,
  type GroupingSettings,
} from './problem'
import { hotTemperature, temperatureAt } from './schedule'
import { randomStart, sizesOfMostPairs } from './sizes'
import { startState } from './state'

/** Work of the first cycle, which is there to warm up and to learn how fast this machine is. */
const firstCycle = 4_000_000
/** The part of the time left that the next cycle takes. */
const cycleShare = 0.85
/** Work of one step, some 10 ms. */
const stepWork = 1_000_000
const shortestCycle = 1_000_000

export interface GroupingOptions {
  /** The group of each person, counted from 0, where the search is to start. */
  readonly start?: Int32Array
  readonly stopwatch?: Stopwatch
}

export type GroupingControl = StepControl<GroupingProgress> & GroupingOptions

/** Runs to the end: `seconds`, `iterations`, a proven optimum, or `shouldStop`, whatever comes first. */
export function solveGrouping(
  problem: GroupingProblem,
  settings: GroupingSettings,
  control: GroupingControl = {},
): Result<GroupingProposal, GroupingRefusal> {
  const checked = checkGrouping(problem)
  if (!checked.ok) return fail(checked.error)
  if (control.start && !isGrouping(problem, control.start))
    return fail({ type: 'grouping.badStart' })
  return ok(runToEnd(solveGroupingInSteps(problem, settings, control), control))
}

/** The same as `solveGrouping` for a checked problem, one step at a time. */
export function* solveGroupingInSteps(
  problem: GroupingProblem,
  settings: GroupingSettings,
  { start, stopwatch: elapsed = wallStopwatch() }: GroupingOptions = {},
): Steps<GroupingProgress, GroupingProposal> {
  const sizes = sizesOfMostPairs(problem.people, problem.groups)
  const state = startState(problem, start ?? randomStart(sizes, seededRandom(settings.seed)))
  const walk = startWalk(state, settings.seed)
  let bound = Infinity
  const progress = (): GroupingProgress => ({
    seconds: elapsed(),
    objective: walk.bestObjective,
    bound,
  })
  let stopped = false
  for (const _ of (function* () {
    bound = yield* boundByLargestDistances(problem, pairsOf(sizes))
  })()) {
    stopped = (yield progress()) ?? false
    if (stopped) break
  }
  const { iterations, seconds } = settings
  const left = (): number =>
    iterations === undefined
      ? ((seconds - elapsed()) * walk.work) / elapsed()
      : iterations - walk.work
  const spent = () =>
    stopped || (iterations === undefined ? elapsed() >= seconds : walk.work >= iterations)
  descend(walk)
  const hot = hotTemperature(state)
  let cycle = Math.min(firstCycle, (iterations ?? Infinity) / 10)
  while (!spent() && state.groups > 1 && walk.bestObjective < bound - 1e-6) {
    const from = walk.work
    const step = Math.min(stepWork, cycle / 200)
    while (walk.work < from + cycle && !spent()) {
      anneal(walk, temperatureAt(hot, (walk.work - from) / cycle), step)
      stopped = (yield progress()) ?? false
    }
    descend(walk)
    returnToBest(walk)
    cycle = Math.max(shortestCycle, left() * cycleShare)
  }
  return {
    groupOf: walk.best,
    objective: walk.bestObjective,
    bound,
    seed: settings.seed,
    seconds: elapsed(),
    evaluations: walk.evaluations,
  }
}

function descend(walk: Walk): void {
  const { state } = walk
  if (state.groups < 2) return
  for (;;) {
    const before = state.objective
    anneal(walk, 0, state.people * state.groups)
    if (state.objective <= before + 1e-9) return
  }
}

function pairsOf(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
