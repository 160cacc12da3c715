/** Why a problem cannot be distributed: seats and absences first, then the smallest sets of rules. */
import type { Conflict, DistributionProblem } from '@/domain/distribution/problem'
import { ruleCollisions } from './ruleConflicts'
import { seatConflicts } from './seatConflicts'

/** Conflicts in codes; an empty list when none could be proven. Yields now and then. */
export function* findConflicts(problem: DistributionProblem): Generator<void, Conflict[]> {
  const conflicts = seatConflicts(problem)
  yield
  const settled = withoutSeatConflicts(problem, conflicts)
  return [...conflicts, ...(yield* ruleCollisions(settled, problem.days))]
}

/**
 * The problem as if the conflicts of seats were settled, and generously, so that what still collides has
 * nothing to do with them.
 */
function withoutSeatConflicts(
  problem: DistributionProblem,
  conflicts: readonly Conflict[],
): DistributionProblem {
  if (conflicts.length === 0) return problem
  const nowhere = new Set<string>()
  const wronglyPinned = new Set<string>()
  const roomy = new Set<string>()
  for (const conflict of conflicts) {
    if (conflict.type === 'noDay') nowhere.add(conflict.personId)
    if (conflict.type === 'pinnedToBlockedDay') wronglyPinned.add(conflict.personId)
    if (conflict.type === 'onlyTheseDays') conflict.dayIds.forEach((id) => roomy.add(id))
    if (conflict.type === 'tooFewSeats') problem.days.forEach(({ id }) => roomy.add(id))
  }
  const lowered = conflicts.some(({ type }) => type === 'tooFewPeople' || type === 'tooFewCanCome')
  return {
    ...problem,
    people: problem.people
      .filter(({ id }) => !nowhere.has(id))
      .map((person) => (wronglyPinned.has(person.id) ? { ...person, pinnedTo: null } : person)),
    days: problem.days.map((day) => ({
      ...day,
      seatsMin: lowered ? 0 : day.seatsMin,
      seatsMax: roomy.has(day.id) ? Math.max(problem.people.length, day.seatsMax) : day.seatsMax,
    })),
    rules: problem.rules.map((rule) => ({
      ...rule,
      personIds: rule.personIds.filter((id) => !nowhere.has(id)),
    })),
  }
}
