/** These people on none of these days. */
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import { ruleCost, type Constraint } from './constraint'

export const mustNotDayConstraint: Constraint = {
  name: 'mustNotDay',
  reason: 'rule',
  lower({ rules }, into) {
    for (const rule of rules) {
      if (rule.kind !== 'mustNotDay') continue
      for (const personId of new Set(rule.personIds)) {
        for (const dayId of new Set(rule.dayIds)) {
          if (rule.hard) into.forbid(personId, dayId)
          else into.charge(personId, dayId, pointsPerBreach(rule))
        }
      }
    }
  },
  costs({ rules }, seats) {
    return rules.flatMap((rule) => {
      if (rule.kind !== 'mustNotDay') return []
      const there = [...new Set(rule.personIds)].filter((id) => {
        const dayId = seats[id]
        return dayId !== undefined && rule.dayIds.includes(dayId)
      })
      return ruleCost(rule, there.length, there, rule.dayIds)
    })
  },
}
