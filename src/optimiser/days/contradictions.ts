/** Rules that cannot hold together whatever the days and seats are: a slip of the pen, named at once. */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { isApart } from './constraints/apart'
import { groupsTogether } from './constraints/together'

export interface Contradiction {
  readonly type: 'optimiser.contradictoryRules'
  readonly ruleIds: readonly Id[]
  readonly personIds: readonly Id[]
}

/** The first pair or set of hard rules that contradict each other by their own words, or null. */
export function contradictionIn(problem: DistributionProblem): Contradiction | null {
  return togetherAndApart(problem) ?? noDayLeftByRules(problem)
}

function togetherAndApart({ people, rules }: DistributionProblem): Contradiction | null {
  const together = rules.filter((rule) => rule.hard && rule.kind === 'together')
  if (together.length === 0) return null
  const groupOf = groupsTogether(people, together)
  for (const rule of rules) {
    if (!rule.hard || !isApart(rule)) continue
    const first = new Map<number, Id>()
    for (const id of new Set(rule.personIds)) {
      const group = groupOf.get(id) as number
      const other = first.get(group)
      if (other !== undefined) {
        const holding = together.filter((held) =>
          held.personIds.some((personId) => groupOf.get(personId) === group),
        )
        return contradiction([rule, ...holding], [other, id])
      }
      first.set(group, id)
    }
  }
  return null
}

/** A person whose hard "must" and "must not" rules leave none of the days. */
function noDayLeftByRules({ days, rules }: DistributionProblem): Contradiction | null {
  const rulesOf = new Map<Id, ProblemRule[]>()
  for (const rule of rules) {
    if (!rule.hard || rule.dayIds.length === 0) continue
    if (rule.kind !== 'mustDay' && rule.kind !== 'mustNotDay') continue
    for (const id of rule.personIds) rulesOf.set(id, [...(rulesOf.get(id) ?? []), rule])
  }
  for (const [personId, own] of rulesOf) {
    const open = days.some(({ id }) =>
      own.every((rule) => rule.dayIds.includes(id) === (rule.kind === 'mustDay')),
    )
    if (!open) return contradiction(own, [personId])
  }
  return null
}

function contradiction(rules: readonly ProblemRule[], personIds: readonly Id[]): Contradiction {
  return {
    type: 'optimiser.contradictoryRules',
    ruleIds: [...new Set(rules.map(({ ruleId }) => ruleId))],
    personIds,
  }
}
