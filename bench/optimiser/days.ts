/** Leaders over days: random problems of any size, or problems from files of `npm run distribute`. */
import { solve } from '../../src/optimiser/days/solve'
import { randomProblem } from '../../tests/support/randomProblem'
import { gapBetween, processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'

export function* daysBenchmark(options: BenchOptions): Iterable<BenchRow> {
  const { people = 210, days = 6, seed, seconds } = options
  const random = randomProblem({ people, days, seed })
  // The objective of the field: every attribute counts alike.
  const problem = {
    ...random,
    attributes: random.attributes.map((attribute) => ({ ...attribute, weight: 1 })),
  }
  const stopwatch = processorStopwatch()
  const result = solve(problem, { seed, seconds }, { stopwatch })
  if (!result.ok) throw new Error(result.error.type)
  const { score, bound, complete, seats, seconds: spent } = result.value
  yield {
    problem: 'days',
    instance: `${people}/${days}`,
    n: people,
    groups: days,
    objective: score,
    feasible: complete,
    bound,
    gap: gapBetween(score, bound),
    seconds: spent,
    evaluationsPerSecond: 0,
    seed,
    ...(options.assignment ? { assignment: seats } : {}),
  }
}
