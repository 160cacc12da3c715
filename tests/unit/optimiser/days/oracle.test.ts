/** The search and its bound against HiGHS, which solves the same problems as integer programs. */
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import { randomInteger, seededRandom, shuffled, type Random } from '@/domain/shared/random'
import { solve } from '@/optimiser/days/solve'
import { distributionProgram } from '@tests/support/distributionProgram'

const highs = await loadHighs()

/** The least score of all complete distributions, or null when there is none. */
function optimum(problem: DistributionProblem): number | null {
  const { Status, ObjectiveValue } = highs.solve(distributionProgram(problem), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-7,
  })
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(Status)
  return Status === 'Optimal' ? ObjectiveValue : null
}

/** 8-12 people on 2-4 days with everything a problem may have. */
function mediumProblem(seed: number): DistributionProblem {
  const random = seededRandom(seed)
  const people = Array.from({ length: 8 + randomInteger(random, 5) }, (_, index) => `p${index}`)
  const days = Array.from({ length: 2 + randomInteger(random, 3) }, (_, index) => `d${index}`)
  const seats = people.length / days.length
  const slack = randomInteger(random, 3)
  const some = (most: number) => shuffled(people, random).slice(0, 2 + randomInteger(random, most))
  return {
    people: people.map((id) => ({
      id,
      blocked: Object.fromEntries(
        days
          .filter(() => random() < 0.15)
          .map((day) => [day, random() < 0.7 ? ('absent' as const) : ('notEligible' as const)]),
      ),
      values: [`unit${randomInteger(random, 4)}`, `level${randomInteger(random, 2)}`],
      pinnedTo: random() < 0.05 ? days[0]! : null,
      current: random() < 0.3 ? days[randomInteger(random, days.length)]! : null,
    })),
    days: days.map((id) => ({
      id,
      seatsMin: Math.max(0, Math.floor(seats) - slack),
      seatsMax: Math.ceil(seats) + slack,
    })),
    attributes: [
      { key: 'unit', weight: 2 },
      { key: 'level', weight: 1 },
    ],
    evenWeight: randomInteger(random, 2),
    rules: Array.from({ length: randomInteger(random, 5) }, (_, index) =>
      randomRule(`r${index}`, some(3), days, random),
    ),
    moveWeight: randomInteger(random, 2),
    metBefore: [some(5), some(5)],
    metWeight: 5 * randomInteger(random, 2),
  }
}

function randomRule(
  ruleId: string,
  personIds: readonly string[],
  days: readonly string[],
  random: Random,
): ProblemRule {
  const kinds = ['apart', 'together', 'unitCap', 'mustDay', 'mustNotDay'] as const
  return {
    ruleId,
    kind: kinds[randomInteger(random, kinds.length)]!,
    personIds,
    dayIds: [days[randomInteger(random, days.length)]!],
    cap: 1 + randomInteger(random, 2),
    hard: random() < 0.5,
    weight: 0.2,
  }
}

test('no bound is above the optimum of an independent solver, and the search reaches it', () => {
  let solvable = 0
  for (let seed = 1; seed <= 10; seed += 1) {
    const problem = mediumProblem(seed)
    const result = solve(problem, { seed, seconds: 60, iterations: 60_000 })
    if (!result.ok) continue
    const least = optimum(problem)
    expect(result.value.complete, `seed ${seed}`).toBe(least !== null)
    if (least === null) continue
    solvable += 1
    expect(result.value.bound, `bound of seed ${seed}`).toBeLessThanOrEqual(least + 1e-5)
    expect(result.value.score, `score of seed ${seed}`).toBeCloseTo(least, 4)
  }
  expect(solvable).toBeGreaterThan(5)
})
