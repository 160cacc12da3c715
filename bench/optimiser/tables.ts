/** Table plans, as in the social golfer problem: GROUPSxSIZExROUNDS, everybody's meetings counted alike. */
import type { TablesProblem } from '../../src/domain/tables/problem'
import { solveTables } from '../../src/optimiser/tables/solve'
import { golfers } from '../../tests/support/golfers'
import { gapBetween, processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'

const asked = [
  '7x5x3',
  '6x6x3',
  '5x3x7',
  '7x5x5',
  '8x4x7',
  '20x5x4',
  '50x6x4',
  '7x5x7',
  '8x4x9',
  '8x4x10',
]

export function* tablesBenchmark(options: BenchOptions): Iterable<BenchRow> {
  const { names, seed, seconds } = options
  for (const instance of names.length > 0 ? names : asked) {
    const problem = problemOf(instance)
    const stopwatch = processorStopwatch()
    const result = solveTables(problem, { seed, seconds }, { stopwatch })
    if (!result.ok) throw new Error(`${instance}: ${result.error.type}`)
    const { repeats, repeatsBound, complete, seats, seconds: spent, evaluations } = result.value
    yield {
      problem: 'tables',
      instance,
      n: problem.people.length,
      groups: problem.tables.length,
      objective: repeats,
      feasible: complete,
      bound: repeatsBound,
      gap: gapBetween(repeats, repeatsBound),
      seconds: spent,
      evaluationsPerSecond: Math.round(evaluations / spent),
      seed,
      ...(options.assignment ? { assignment: seats } : {}),
    }
  }
}

function problemOf(instance: string): TablesProblem {
  const sizes = /^(\d+)x(\d+)x(\d+)$/.exec(instance)
  if (!sizes) throw new Error(`Write GROUPSxSIZExROUNDS instead of ${instance}`)
  const [groups = 0, size = 0, rounds = 0] = sizes.slice(1).map(Number)
  return golfers(groups, size, rounds)
}
