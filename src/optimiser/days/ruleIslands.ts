/** Rules that share people, directly or through others, and the problem of those people alone. */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'

/** The rules in groups that have no person in common. */
export function islandsOf(rules: readonly ProblemRule[]): ProblemRule[][] {
  const parent = rules.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const firstOf = new Map<Id, number>()
  for (const [index, { personIds }] of rules.entries()) {
    for (const id of personIds) {
      const first = firstOf.get(id)
      if (first === undefined) firstOf.set(id, index)
      else parent[root(index)] = root(first)
    }
  }
  const islands = new Map<number, ProblemRule[]>()
  for (const [index, rule] of rules.entries()) {
    const own = islands.get(root(index))
    if (own) own.push(rule)
    else islands.set(root(index), [rule])
  }
  return [...islands.values()]
}

/** A rule cut down to some of its people -> the rule itself. */
const originals = new WeakMap<ProblemRule, ProblemRule>()

/** The whole rule behind one that `among` has cut down. */
export function originalOf(rule: ProblemRule): ProblemRule {
  return originals.get(rule) ?? rule
}

/**
 * The problem of some of the people. Its days need nobody, because the others may fill them: what is
 * impossible here is impossible there.
 */
export function among(
  problem: DistributionProblem,
  personIds: ReadonlySet<Id>,
): DistributionProblem {
  return {
    ...problem,
    people: problem.people.filter(({ id }) => personIds.has(id)),
    days: problem.days.map((day) => ({ ...day, seatsMin: 0 })),
    rules: problem.rules.flatMap((rule) => {
      const own = rule.personIds.filter((id) => personIds.has(id))
      if (own.length === 0) return []
      if (own.length === rule.personIds.length) return [rule]
      const part = { ...rule, personIds: own }
      originals.set(part, originalOf(rule))
      return [part]
    }),
  }
}
