/** Every day mirrors those who may come on it, and is as full as the others, by the measure of the board. */
import { totalDeviation } from '@/domain/distribution/balance'
import { balanceByDay, balanceParts } from '@/domain/distribution/measure'
import type { ConstraintCost } from '@/domain/distribution/problem'
import type { Constraint } from './constraint'

export const balanceConstraint: Constraint = {
  name: 'balance',
  reason: 'balance',
  lower() {},
  costs(problem, seats) {
    const days = [...balanceByDay(problem, new Map(Object.entries(seats)))]
    return balanceParts(problem).flatMap(({ key, weight }, part): ConstraintCost[] => {
      const deviations = days.map(([dayId, balances]) => ({
        dayId,
        deviation: totalDeviation(balances[part]?.figures ?? []),
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
