/** Measures the optimiser on random problems: `tsx bench/optimiser.ts [seconds]`, one JSON line per run. */
import { solve } from '../src/optimiser/days/solve'
import { randomProblem } from '../tests/support/randomProblem'

const seconds = Number(process.argv[2] ?? 3)
const sizes = [
  { people: 132, days: 4 },
  { people: 210, days: 6 },
  { people: 198, days: 6, seatsMin: 30, seatsMax: 35 },
  { people: 400, days: 12 },
  { people: 1000, days: 30 },
  { people: 2000, days: 60 },
]

for (const size of sizes) {
  for (const seed of [1, 2, 3]) {
    const problem = randomProblem({ ...size, seed })
    const began = performance.now()
    let complete = 0
    const result = solve(
      problem,
      { seed, seconds },
      {
        onProgress: ({ infeasibility }) => {
          if (infeasibility === 0 && complete === 0) complete = performance.now() - began
        },
      },
    )
    if (!result.ok) throw new Error(result.error.type)
    const { score, bound, complete: done, unplaced } = result.value
    console.log(
      JSON.stringify({
        problem: 'days',
        ...size,
        seed,
        complete: done,
        unplaced: unplaced.length,
        score: round(score),
        bound: round(bound),
        gapPercent: round((100 * (score - bound)) / score),
        firstCompleteMs: Math.round(complete),
        seconds: round(result.value.seconds),
      }),
    )
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
