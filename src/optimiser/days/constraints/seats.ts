/** Every day has at least its minimum and at most its maximum of people. Kept by the search itself. */
import type { ConstraintCost } from '@/domain/distribution/problem'
import { byDay, type Constraint } from './constraint'
import { openMinimum } from './minimum'

export const seatsConstraint: Constraint = {
  name: 'seats',
  reason: 'seats',
  lower() {},
  costs(problem, seats) {
    const there = byDay(
      problem.people.map(({ id }) => id),
      seats,
    )
    return problem.days.flatMap((day): ConstraintCost[] => {
      const personIds = there.get(day.id) ?? []
      const over = personIds.length - day.seatsMax
      const under = openMinimum(problem, day) - personIds.length
      const cost = Math.max(over, under, 0)
      if (cost === 0) return []
      return [
        {
          constraint: 'seats',
          ruleId: null,
          attribute: null,
          hard: true,
          cost,
          personIds: over > 0 ? personIds : [],
          dayIds: [day.id],
        },
      ]
    })
  },
}
