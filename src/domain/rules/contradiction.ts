/** Whether two resolved rules can never both hold, whatever the distribution. */
import type { ProblemRule } from '../distribution/problem'
import type { Id } from '../shared/id'

/** The people over whom the two rules fall out; empty when they can live together. */
export function contradiction(a: ProblemRule, b: ProblemRule): readonly Id[] {
  return oneWay(a, b) ?? oneWay(b, a) ?? []
}

function oneWay(a: ProblemRule, b: ProblemRule): readonly Id[] | null {
  const inBoth = new Set(b.personIds)
  const shared = a.personIds.filter((id) => inBoth.has(id))
  if (shared.length === 0) return null
  const sameDay = a.kind === 'together' || (a.kind === 'mustDay' && a.dayIds.length === 1)
  if (sameDay && mostOnOneDay(b) < shared.length) return shared
  if (a.kind !== 'mustDay') return null
  if (b.kind === 'mustDay') return common(a.dayIds, b.dayIds).length === 0 ? shared : null
  if (b.kind === 'mustNotDay') {
    return common(a.dayIds, b.dayIds).length === a.dayIds.length ? shared : null
  }
  return null
}

/** How many of its people the rule allows on one day. */
function mostOnOneDay(rule: ProblemRule): number {
  if (rule.kind === 'apart' || rule.kind === 'deputyApart') return 1
  return rule.kind === 'unitCap' ? (rule.cap ?? Infinity) : Infinity
}

function common(a: readonly Id[], b: readonly Id[]): Id[] {
  return a.filter((id) => b.includes(id))
}
