/** Why a problem cannot be distributed: seats and absences first, then the smallest set of rules. */
import type { Conflict, DistributionProblem } from '@/domain/distribution/problem'
import { ruleConflict } from './ruleConflicts'
import { seatConflicts } from './seatConflicts'

/** More collisions than a planner reads at once are not looked for. */
const mostCollisions = 3
/** After a collision as large as this the others would say nothing new. */
const largestReadable = 20

/** Conflicts in codes; an empty list when none could be proven. Yields now and then. */
export function* findConflicts(problem: DistributionProblem): Generator<void, Conflict[]> {
  const conflicts = seatConflicts(problem)
  yield
  if (conflicts.length > 0) return conflicts
  // A found collision is set aside to see whether the other rules collide as well.
  let rules = problem.rules
  while (conflicts.length < mostCollisions) {
    const collision = yield* ruleConflict({ ...problem, rules })
    if (!collision) break
    conflicts.push(collision)
    if (collision.ruleIds.length > largestReadable) break
    rules = rules.filter(({ ruleId }) => !collision.ruleIds.includes(ruleId))
  }
  return conflicts
}
