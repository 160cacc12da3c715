/** Nobody comes on a day when they are absent, not eligible, or the day is cancelled. */
import type { ConstraintCost } from '@/domain/distribution/problem'
import type { Constraint } from './constraint'

export const blockedDaysConstraint: Constraint = {
  name: 'blockedDays',
  reason: 'blocked',
  lower({ people }, into) {
    for (const person of people) {
      for (const dayId of Object.keys(person.blocked)) into.forbid(person.id, dayId)
    }
  },
  costs({ people }, seats) {
    return people.flatMap((person): ConstraintCost[] => {
      const dayId = seats[person.id]
      if (dayId === undefined || person.blocked[dayId] === undefined) return []
      return [
        {
          constraint: 'blocked',
          ruleId: null,
          attribute: null,
          hard: true,
          cost: 1,
          personIds: [person.id],
          dayIds: [dayId],
        },
      ]
    })
  },
}
