/** Grouping by distance with size bounds (the field's MDGP): anytime, seeded, in small steps. */
import { seededRandom } from '@/domain/shared/random'
import { fail, ok, type Result } from '@/domain/shared/result'
import { runToEnd, wallStopwatch, type StepControl, type Steps, type Stopwatch } from '../steps'
import { anneal, descend, returnToBest, startWalk } from './anneal'
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
  const { seed, seconds, iterations } = settings
  const sizes = sizesOfMostPairs(problem.people, problem.groups)
  const state = startState(problem, start ?? randomStart(sizes, seededRandom(seed)))
  const walk = startWalk(state, seed)
  let bound = Infinity
  let stopped = false
  const progress = (): GroupingProgress => ({
    seconds: elapsed(),
    objective: walk.bestObjective,
    bound,
  })
  for (const proven of boundByLargestDistances(problem, pairsOf(sizes))) {
    bound = proven
    stopped = (yield progress()) ?? false
    if (stopped) break
  }

  const workLeft = () =>
    iterations === undefined
      ? (seconds - elapsed()) * (walk.work / elapsed())
      : iterations - walk.work
  const isSpent = () => (iterations === undefined ? elapsed() >= seconds : walk.work >= iterations)
  const isOver = () => stopped || isSpent() || walk.bestObjective >= bound - state.tolerance
  if (state.groups > 1) descend(walk)
  const hot = hotTemperature(state)
  let idle = 0
  for (let cycles = 0; state.groups > 1 && !isOver(); cycles += 1) {
    const cycle = nextCycle(state.people, cycles, idle, workLeft())
    const step = Math.min(stepWork, cycle.work / stepsPerCycle)
    const from = walk.work
    const before = walk.bestObjective
    while (walk.work < from + cycle.work && !isOver()) {
      anneal(walk, hot * temperatureAt(cycle, (walk.work - from) / cycle.work), step)
      stopped = (yield progress()) ?? false
    }
    descend(walk)
    returnToBest(walk)
    idle = walk.bestObjective > before + state.tolerance ? 0 : idle + 1
  }
  return {
    groupOf: walk.best,
    objective: walk.bestObjective,
    bound: Math.max(bound, walk.bestObjective),
    seed,
    seconds: elapsed(),
    evaluations: walk.evaluations,
  }
}

function pairsOf(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
