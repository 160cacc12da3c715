/** No two of these people on the same day; a leader and the deputy are such a pair. */
import type { ProblemRule } from '@/domain/distribution/problem'
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import { capCosts, type Constraint } from './constraint'

export const apartConstraint: Constraint = {
  name: 'apart',
  reason: 'rule',
  lower({ rules }, into) {
    for (const rule of rules) {
      if (!isApart(rule)) continue
      into.cap(rule.personIds, 1, rule.hard ? null : pointsPerBreach(rule), rule.ruleId)
    }
  },
  costs({ rules }, seats) {
    return rules.filter(isApart).flatMap((rule) => capCosts(rule, 1, seats))
  },
}

export function isApart(rule: ProblemRule): boolean {
  return rule.kind === 'apart' || rule.kind === 'deputyApart'
}
