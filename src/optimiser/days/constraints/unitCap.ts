/** At most so many of a unit on any one day. */
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import { capCosts, type Constraint } from './constraint'

export const unitCapConstraint: Constraint = {
  name: 'unitCap',
  reason: 'rule',
  lower({ rules }, into) {
    for (const rule of rules) {
      if (rule.kind !== 'unitCap' || rule.cap === null) continue
      const weight = rule.hard ? null : pointsPerBreach(rule)
      into.cap(rule.personIds, rule.cap, weight, rule.ruleId)
    }
  },
  costs({ rules }, seats) {
    return rules.flatMap((rule) =>
      rule.kind === 'unitCap' && rule.cap !== null ? capCosts(rule, rule.cap, seats) : [],
    )
  },
}
