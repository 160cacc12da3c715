/** Grouping by distance with size bounds (the field's MDGP): anytime, seeded, in small steps. */
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'
import { anneal, descend, returnToBest, startWalk, type Walk } from './anneal'
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
import { hotTemperature, nextCycle, temperatureAt } from './schedule'
import { randomStart, sizesOfMostPairs } from './sizes'
import { startState } from './state'

/** Work between two pauses, some 5 ms; shorter when a cycle is short, so that it cools evenly. */
const stepWork = 1_000_000
const stepsPerCycle = 200

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

/** The same as `solveGrouping` for a checked problem and start, one step at a time. */
export function* solveGroupingInSteps(
  problem: GroupingProblem,
  settings: GroupingSettings,
  { start, stopwatch: elapsed = wallStopwatch() }: GroupingOptions = {},
): Steps<GroupingProgress, GroupingProposal> {
  const sizes = sizesOfMostPairs(problem.people, problem.groups)
  const state = startState(problem, start ?? randomStart(sizes, seededRandom(settings.seed)))
  const search: Search = {
    problem,
    settings,
    elapsed,
    walk: startWalk(state, settings.seed),
    bound: Infinity,
  }
  const { walk } = search
  for (const _ of searchOn(search, pairsOf(sizes))) {
    const { bound } = search
    if (yield { seconds: elapsed(), objective: walk.bestObjective, bound }) break
  }
  returnToBest(walk)
  return {
    groupOf: walk.best,
    objective: walk.bestObjective,
    bound: Math.max(search.bound, walk.bestObjective),
    seed: settings.seed,
    seconds: elapsed(),
    evaluations: walk.evaluations,
  }
}

interface Search {
  readonly problem: GroupingProblem
  readonly settings: GroupingSettings
  readonly elapsed: Stopwatch
  readonly walk: Walk
  bound: number
}

/** The bound first, then cycle after cycle, with a pause after each step. */
function* searchOn(search: Search, mostPairs: number): Generator<void> {
  const { problem, walk } = search
  const { state } = walk
  for (const proven of boundByLargestDistances(problem, mostPairs)) {
    search.bound = proven
    yield
  }
  if (state.groups < 2) return
  yield* descend(walk)
  const hot = hotTemperature(state)
  let idle = 0
  for (let cycles = 0; !isOver(search); cycles += 1) {
    const cycle = nextCycle(state.people, cycles, idle, walk.work, workLeft(search))
    const step = Math.min(stepWork, cycle.work / stepsPerCycle)
    const from = walk.work
    const before = walk.bestObjective
    while (walk.work < from + cycle.work && !isOver(search)) {
      anneal(walk, hot * temperatureAt(cycle, (walk.work - from) / cycle.work), step)
      yield
    }
    yield* descend(walk)
    returnToBest(walk)
    idle = walk.bestObjective > before + state.tolerance ? 0 : idle + 1
  }
}

/** A time that is no number is over at once. */
function isOver({ settings, elapsed, walk, bound }: Search): boolean {
  const { iterations, seconds } = settings
  const spent = iterations === undefined ? !(elapsed() < seconds) : !(walk.work < iterations)
  return spent || walk.bestObjective >= bound - walk.state.tolerance
}

/** How much work there is still time for, at the speed so far. */
function workLeft({ settings, elapsed, walk }: Search): number {
  const { iterations, seconds } = settings
  if (iterations !== undefined) return iterations - walk.work
  return (seconds - elapsed()) * (walk.work / elapsed())
}

function pairsOf(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
