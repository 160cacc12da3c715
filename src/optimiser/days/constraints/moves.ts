/** People who already have a day would rather keep it. */
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { Constraint, Seats } from './constraint'

export const movesConstraint: Constraint = {
  name: 'moves',
  reason: 'moves',
  lower({ people, days, moveWeight }, into) {
    if (moveWeight === 0) return
    for (const { id, current } of people) {
      if (current === null) continue
      for (const day of days) if (day.id !== current) into.charge(id, day.id, moveWeight)
    }
  },
  costs(problem, seats) {
    const personIds = movedPeople(problem, seats)
    const cost = personIds.length * problem.moveWeight
    if (cost === 0) return []
    return [
      {
        constraint: 'moves',
        ruleId: null,
        attribute: null,
        hard: false,
        cost,
        personIds,
        dayIds: [],
      },
    ]
  },
}

/** Those who have a day and had another one before. */
export function movedPeople({ people }: DistributionProblem, seats: Seats): Id[] {
  return people
    .filter(({ id, current }) => {
      const dayId = seats[id]
      return current !== null && dayId !== undefined && dayId !== current
    })
    .map(({ id }) => id)
}
