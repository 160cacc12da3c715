/** Rules that cannot hold together whatever the days and seats are: a slip of the pen, named at once. */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import { rulesByPerson } from '@/domain/distribution/ruleBreaches'
import type { Id } from '@/domain/shared/id'
import { isApart } from './constraints/apart'
import { groupsTogether } from './constraints/together'

export interface Contradiction {
  readonly type: 'optimiser.contradictoryRules'
  readonly ruleIds: readonly Id[]
  readonly personIds: readonly Id[]
}

/** The first few hard rules that contradict each other by their own words, none of them in vain, or null. */
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
        return contradiction([rule, ...chainBetween(together, other, id)], [other, id])
      }
      first.set(group, id)
    }
  }
  return null
}

/** The fewest rules that tie the one person to the other, found breadth first. */
function chainBetween(together: readonly ProblemRule[], from: Id, to: Id): ProblemRule[] {
  const rulesOf = rulesByPerson(together)
  const cameBy = new Map<Id, { rule: ProblemRule; before: Id } | null>([[from, null]])
  for (const id of cameBy.keys()) {
    if (id === to) break
    for (const rule of rulesOf.get(id) ?? []) {
      for (const other of rule.personIds) {
        if (!cameBy.has(other)) cameBy.set(other, { rule, before: id })
      }
    }
  }
  const chain: ProblemRule[] = []
  for (let step = cameBy.get(to); step; step = cameBy.get(step.before)) chain.unshift(step.rule)
  return chain
}

/** A person whose hard "must" and "must not" rules leave none of the days. */
function noDayLeftByRules({ days, rules }: DistributionProblem): Contradiction | null {
  const dayRules = rules.filter(
    ({ hard, kind, dayIds }) =>
      hard && dayIds.length > 0 && (kind === 'mustDay' || kind === 'mustNotDay'),
  )
  const isOpen = (own: readonly ProblemRule[]) =>
    days.some(({ id }) =>
      own.every((rule) => rule.dayIds.includes(id) === (rule.kind === 'mustDay')),
    )
  for (const [personId, own] of rulesByPerson(dayRules)) {
    if (isOpen(own)) continue
    // One after the other is taken away, and given back when the rest would leave a day without it.
    const needed = own.reduce((kept, rule) => {
      const rest = kept.filter((other) => other !== rule)
      return isOpen(rest) ? kept : rest
    }, own)
    return contradiction(needed, [personId])
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
