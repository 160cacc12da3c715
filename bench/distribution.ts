/** Distributing 210 leaders on 6 days: the first complete proposal, and how good it is after 3 s. */
import { solve } from '@/optimiser/days/solve'
import { randomProblem } from '@tests/support/randomProblem'
import { median, report } from './report'

const people = 210
const days = 6
const seconds = 3
const seeds = [1, 2, 3, 4, 5]

const runs = seeds.map((seed) => {
  const problem = randomProblem({ people, days, seed })
  const began = performance.now()
  let firstComplete = Number.NaN
  const result = solve(
    problem,
    { seed, seconds },
    {
      onProgress: ({ infeasibility }) => {
        if (infeasibility === 0 && Number.isNaN(firstComplete)) {
          firstComplete = performance.now() - began
        }
      },
    },
  )
  if (!result.ok) throw new Error(result.error.type)
  const { score, bound } = result.value
  return { firstComplete, score, gap: score > 0 ? (100 * (score - bound)) / score : 0 }
})

const common = { bench: 'distribution', runs: seeds.length } as const
report({
  ...common,
  measure: 'first complete proposal',
  value: median(runs.map(({ firstComplete }) => firstComplete)),
  unit: 'ms',
  goal: 1000,
})
report({
  ...common,
  measure: `score after ${seconds} s`,
  value: median(runs.map(({ score }) => score)),
  unit: 'points',
})
report({
  ...common,
  measure: `at most above the best, after ${seconds} s`,
  value: median(runs.map(({ gap }) => gap)),
  unit: '%',
})
