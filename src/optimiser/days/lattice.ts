/**
 * Scores are not just any numbers: when day sizes are fixed and everybody is eligible everywhere, they are
 * multiples of a step, and a bound between two multiples may be rounded up to the next.
 */
import { evenCost } from './problemBalance'
import type { Compiled } from './problem'

/** The step of all possible scores, or 0 when none is known. */
export function scoreStep(problem: Compiled): number {
  const { source, people, days } = problem
  const seats = problem.seatsMax.reduce((sum, max) => sum + max, 0)
  const fixed = seats === people || problem.seatsMax.every((max, d) => max === problem.seatsMin[d])
  const everywhere = source.people.every(
    ({ blocked }) => !Object.values(blocked).includes('notEligible'),
  )
  const softRules = problem.unary.some((cost) => cost > 0) || problem.groupWeight.some((w) => w > 0)
  const whole = source.attributes.every(({ weight }) => Number.isInteger(weight))
  const even = problem.seatsMax.every((max, day) => evenCost(problem, day, max) < 1e-9)
  if (!fixed || !even || !everywhere || softRules || !whole || problem.cells === 0) return 0
  let step = 0
  for (let cell = 0; cell < problem.cells; cell += 1) {
    for (let day = 0; day < days; day += 1) {
      // share = size * (people with the value) / people; in units of 1 / people it is whole.
      const share = Math.round(problem.ratio[day * problem.cells + cell]! * people)
      const unit = greatestCommonDivisor(share * problem.seatsMax[day]!, people)
      step = greatestCommonDivisor(step, unit * problem.weight[cell]!)
    }
  }
  // Deviations of a day add up to 0, so each is matched by its opposite and the sum is even.
  return (2 * step) / people
}

/** The least possible score that is not below the bound. */
export function roundUpToStep(bound: number, step: number): number {
  return step === 0 ? bound : Math.ceil(bound / step - 1e-6) * step
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
