/** People who have been together before would rather meet others: each pair that meets again costs. */
import { pointsPerMeeting } from '@/domain/distribution/meetings'
import type { Id } from '@/domain/shared/id'
import { byDay, type Constraint } from './constraint'

export const metConstraint: Constraint = {
  name: 'met',
  reason: 'met',
  lower(problem, into) {
    const weight = pointsPerMeeting(problem)
    if (weight === 0) return
    // A part of a problem has only some of the people.
    const known = new Set(problem.people.map(({ id }) => id))
    for (const group of problem.metBefore ?? []) {
      const personIds = [...new Set(group)].filter((id) => known.has(id))
      if (personIds.length > 1) into.part(personIds, weight)
    }
  },
  costs(problem, seats) {
    const weight = pointsPerMeeting(problem)
    if (weight === 0) return []
    const again = new Set<Id>()
    const on = new Set<Id>()
    let pairs = 0
    for (const group of problem.metBefore ?? []) {
      for (const [dayId, there] of byDay([...new Set(group)], seats)) {
        if (there.length < 2) continue
        pairs += pairsAmong(there.length)
        on.add(dayId)
        for (const id of there) again.add(id)
      }
    }
    if (pairs === 0) return []
    return [
      {
        constraint: 'met',
        ruleId: null,
        attribute: null,
        hard: false,
        cost: pairs * weight,
        personIds: [...again],
        dayIds: [...on],
      },
    ]
  },
}

/** How many pairs so many people make. */
export function pairsAmong(people: number): number {
  return (people * (people - 1)) / 2
}
