/** These people only on one of these days. A rule that names no day says nothing. */
import { pointsPerBreach } from '@/domain/distribution/ruleBreaches'
import { ruleCost, type Constraint } from './constraint'

export const mustDayConstraint: Constraint = {
  name: 'mustDay',
  reason: 'rule',
  lower({ rules, days }, into) {
    for (const rule of rules) {
      if (rule.kind !== 'mustDay' || rule.dayIds.length === 0) continue
      const others = days.filter(({ id }) => !rule.dayIds.includes(id))
      for (const personId of new Set(rule.personIds)) {
        for (const { id } of others) {
          if (rule.hard) into.forbid(personId, id)
          else into.charge(personId, id, pointsPerBreach(rule))
        }
      }
    }
  },
  costs({ rules }, seats) {
    return rules.flatMap((rule) => {
      if (rule.kind !== 'mustDay' || rule.dayIds.length === 0) return []
      const elsewhere = [...new Set(rule.personIds)].filter((id) => {
        const dayId = seats[id]
        return dayId !== undefined && !rule.dayIds.includes(dayId)
      })
      return ruleCost(rule, elsewhere.length, elsewhere, rule.dayIds)
    })
  },
}
