/** Every day mirrors those who may come on it, by the measure that the board shows as well. */
import { totalDeviation } from '@/domain/distribution/balance'
import { balanceByDay } from '@/domain/distribution/measure'
import type { ConstraintCost } from '@/domain/distribution/problem'
import type { Constraint } from './constraint'

export const balanceConstraint: Constraint = {
  name: 'balance',
  reason: 'balance',
  lower() {},
  costs(problem, seats) {
    const days = [...balanceByDay(problem, new Map(Object.entries(seats)))]
    return problem.attributes.flatMap(({ key, weight }, attribute): ConstraintCost[] => {
      const deviations = days.map(([dayId, balances]) => ({
        dayId,
        deviation: totalDeviation(balances[attribute]?.figures ?? []),
      }))
      const sum = deviations.reduce((total, { deviation }) => total + deviation, 0)
      if (weight * sum === 0) return []
      return [
        {
          constraint: 'balance',
          ruleId: null,
          attribute: key,
          hard: false,
          cost: weight * sum,
          personIds: [],
          dayIds: deviations.flatMap(({ dayId, deviation }) => (deviation > 0 ? [dayId] : [])),
        },
      ]
    })
  },
}
