/** HiGHS on the same random problems as `days`: what an independent solver finds, and how long it takes. */
import loadHighs from 'highs'
import { distributionProgram } from '../../tests/support/distributionProgram'
import { processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'
import { mirrorProblem, nameOf } from './days'

const seconds = 60

/** `bound` is the proven optimum; null when HiGHS has not proven one within its minute. */
export async function* oracleBenchmark(options: BenchOptions): AsyncIterable<BenchRow> {
  const { people, days, seed } = options
  const highs = await loadHighs()
  const sizes =
    people && days
      ? [{ people, days }]
      : [
          { people: 132, days: 4 },
          { people: 210, days: 6 },
        ]
  for (const size of sizes) {
    const program = distributionProgram(mirrorProblem({ ...size, seed }))
    const stopwatch = processorStopwatch()
    const { Status, ObjectiveValue } = highs.solve(program, {
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
    })
    const proven = Status === 'Optimal'
    yield {
      problem: 'days',
      instance: `${nameOf(size)} HiGHS`,
      n: size.people,
      groups: size.days,
      objective: ObjectiveValue,
      feasible: Number.isFinite(ObjectiveValue),
      bound: proven ? ObjectiveValue : null,
      gap: proven ? 0 : null,
      seconds: stopwatch(),
      evaluationsPerSecond: 0,
      seed,
    }
  }
}
