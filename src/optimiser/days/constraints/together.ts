/** All these people on the same day. Hard: one block. Soft: each further day they are spread over costs. */
import type { ProblemPerson, ProblemRule } from '@/domain/distribution/problem'
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import type { Id } from '@/domain/shared/id'
import { byDay, ruleCost, type Constraint } from './constraint'

export const togetherConstraint: Constraint = {
  name: 'together',
  reason: 'rule',
  lower({ rules }, into) {
    for (const rule of rules) {
      if (rule.kind !== 'together') continue
      if (rule.hard) into.join(rule.personIds)
      else into.gather(rule.personIds, pointsPerBreach(rule))
    }
  },
  costs({ rules }, seats) {
    return rules.flatMap((rule) => {
      if (rule.kind !== 'together') return []
      const days = byDay(rule.personIds, seats)
      return ruleCost(rule, Math.max(0, days.size - 1), rule.personIds, [...days.keys()])
    })
  },
}

/** Person id -> number of the group that the "together" rules tie the person into (union-find). */
export function groupsTogether(
  people: readonly Pick<ProblemPerson, 'id'>[],
  rules: readonly Pick<ProblemRule, 'personIds'>[],
): Map<Id, number> {
  const parent = people.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  for (const { personIds } of rules) {
    const [first, ...rest] = personIds.map((id) => indexOf.get(id) as number)
    for (const other of rest) parent[root(other)] = root(first as number)
  }
  return new Map(people.map(({ id }, index) => [id, root(index)]))
}
