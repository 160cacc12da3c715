/** Why it cannot be done: impossible problems of every kind, how many of the planted conflicts are told. */
import { solve } from '../../src/optimiser/days/solve'
import { impossibleProblems } from '../../tests/support/impossibleProblems'
import { processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'

/** `n`, `groups`: people and days; `objective`: conflicts told, `bound`: conflicts planted. */
export function* whyNotBenchmark({ people, days, seed }: BenchOptions): Iterable<BenchRow> {
  const sizes =
    people && days
      ? [[people, days] as const]
      : ([
          [210, 6],
          [1000, 30],
        ] as const)
  for (const [n, groups] of sizes) {
    for (const { cause, problem, conflicts } of impossibleProblems(n, groups, seed)) {
      const stopwatch = processorStopwatch()
      const result = solve(problem, { seed, seconds: 0 }, { stopwatch })
      if (!result.ok) throw new Error(`${cause}: ${result.error.type}`)
      const found = result.value.conflicts.length
      yield {
        problem: 'whyNot',
        instance: `${n}/${groups} ${cause}`,
        n,
        groups,
        objective: found,
        feasible: found === conflicts,
        bound: conflicts,
        gap: null,
        seconds: stopwatch(),
        evaluationsPerSecond: 0,
        seed,
      }
    }
  }
}
