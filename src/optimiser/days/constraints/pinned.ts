/** Pinned people stay on their day. */
import type { ConstraintCost } from '@/domain/distribution/problem'
import type { Constraint } from './constraint'

export const pinnedConstraint: Constraint = {
  name: 'pinned',
  reason: 'pinned',
  lower({ people, days }, into) {
    for (const { id, pinnedTo } of people) {
      if (pinnedTo === null) continue
      for (const day of days) if (day.id !== pinnedTo) into.forbid(id, day.id)
    }
  },
  costs({ people }, seats) {
    return people.flatMap(({ id, pinnedTo }): ConstraintCost[] => {
      const dayId = seats[id]
      if (pinnedTo === null || dayId === undefined || dayId === pinnedTo) return []
      return [
        {
          constraint: 'pinned',
          ruleId: null,
          attribute: null,
          hard: true,
          cost: 1,
          personIds: [id],
          dayIds: [pinnedTo],
        },
      ]
    })
  },
}
