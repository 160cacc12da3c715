/** Leaders over days: random problems of any size, or problems from files of `npm run distribute`. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readProblem } from '../../src/app/commandLine/distributeFiles'
import type { DistributionProblem } from '../../src/domain/distribution/problem'
import { solve } from '../../src/optimiser/days/solve'
import { randomProblem } from '../../tests/support/randomProblem'
import { gapBetween, processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'

/** The sizes that the goals speak of, with the seconds that each is given, whatever `--seconds` says. */
const goals = [
  { people: 132, days: 4, seconds: 3 },
  { people: 210, days: 6, seconds: 3 },
  { people: 400, days: 12, seconds: 5 },
  { people: 1000, days: 30, seconds: 20 },
  { people: 2000, days: 60, seconds: 20 },
]

/** One row for the files or the size asked for; without either, one per goal. */
export function* daysBenchmark(options: BenchOptions): Iterable<DaysRow> {
  const { people, days, seed, seconds, names } = options
  if (names.length > 0) yield run(basename(names[0]!), problemOf(names), seconds, options)
  else if (people || days) {
    const size = { people: people ?? 210, days: days ?? 6 }
    yield run(nameOf(size), mirrorProblem({ ...size, seed }), seconds, options)
  } else {
    for (const goal of goals) {
      yield run(nameOf(goal), mirrorProblem({ ...goal, seed }), goal.seconds, options)
    }
  }
}

/** Every attribute counts alike, as in the goals: the objective is the sum of |count - share|. */
export function mirrorProblem(size: {
  readonly people: number
  readonly days: number
  readonly seed: number
}): DistributionProblem {
  const random = randomProblem(size)
  return {
    ...random,
    attributes: random.attributes.map((attribute) => ({ ...attribute, weight: 1 })),
  }
}

export function nameOf({ people, days }: { people: number; days: number }): string {
  return `${people}/${days}`
}

interface DaysRow extends BenchRow {
  /** Seconds until every hard rule was kept; null when that was never so. */
  readonly secondsToComplete: number | null
  /** The longest work between two moments at which the search could have been stopped. */
  readonly longestStepMs: number
  /** Heap and typed arrays at most, beyond what there was before; garbage not yet collected counts. */
  readonly megabytes: number
}

function run(
  instance: string,
  problem: DistributionProblem,
  seconds: number,
  { seed, assignment }: BenchOptions,
): DaysRow {
  const stopwatch = processorStopwatch()
  const held = megabytesHeld()
  let most = held
  let completeAt: number | null = null
  let evaluations = 0
  let longest = 0
  let last = 0
  let looked = performance.now()
  const result = solve(
    problem,
    { seed, seconds },
    {
      stopwatch,
      onProgress(progress) {
        longest = Math.max(longest, progress.seconds - last)
        last = progress.seconds
        evaluations = progress.evaluations
        if (progress.infeasibility === 0) completeAt ??= progress.seconds
        if (performance.now() < looked + 50) return
        looked = performance.now()
        most = Math.max(most, megabytesHeld())
      },
    },
  )
  if (!result.ok) throw new Error(result.error.type)
  const { score, bound, complete, seats, seconds: spent } = result.value
  return {
    problem: 'days',
    instance,
    n: problem.people.length,
    groups: problem.days.length,
    objective: score,
    feasible: complete,
    bound: complete ? bound : null,
    gap: complete ? gapBetween(score, bound) : null,
    seconds: spent,
    evaluationsPerSecond: Math.round(evaluations / spent),
    seed,
    secondsToComplete: completeAt,
    longestStepMs: Math.round(1000 * longest),
    megabytes: Math.round(Math.max(most, megabytesHeld()) - held),
    ...(assignment ? { assignment: seats } : {}),
  }
}

function megabytesHeld(): number {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** `PEOPLE DAYS [RULES]`, as docs/distribute-format.md has them. */
function problemOf(names: readonly string[]): DistributionProblem {
  const [people, days, rules] = names.map((name) => ({ name, text: readFileSync(name, 'utf8') }))
  if (!people || !days)
    throw new Error('Name the file of the people, that of the days, and the rules')
  const problem = readProblem(people, days, rules ?? null)
  if (!problem.ok) throw new Error(JSON.stringify(problem.error))
  return problem.value
}
