/**
 * The smallest set of hard rules that cannot hold together with seats and absences: no rule can be taken out
 * of it without the rest becoming possible. Found by halving (QuickXplain, Junker 2004), which needs few
 * questions when few of many rules collide.
 */
import type { Conflict, DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { seededRandom } from '@/domain/shared/random'
import { branch, nodesFor } from './branch'
import { mayBeFeasible } from './feasibility'
import { infeasibility, placeEveryone } from './place'
import { compile } from './problem'
import { startState } from './state'

/** Nodes of the exact search per question; beyond it a set that could not be placed counts as impossible. */
const nodesPerQuestion = 30

/** Questions asked about few rules; a question about this many more rules counts double. */
const mostWork = 150
const rulesPerWork = 50

export type Collision = Extract<Conflict, { type: 'rulesCollide' }>
type Ruled = readonly (readonly ProblemRule[])[]

/** The conflict among the hard rules of a problem that cannot be distributed, or null when they can hold. */
export function* ruleConflict(problem: DistributionProblem): Generator<void, Collision | null> {
  const byId = new Map<Id, ProblemRule[]>()
  for (const rule of problem.rules) {
    if (rule.hard) byId.set(rule.ruleId, [...(byId.get(rule.ruleId) ?? []), rule])
  }
  const rules = [...byId.values()]
  if (!(yield* impossible(problem, rules))) return null
  const budget = { work: mostWork }
  const colliding = yield* smallest(problem, [], false, rules, budget)
  const own = colliding.flat()
  return {
    type: 'rulesCollide',
    ruleIds: [...new Set(own.map(({ ruleId }) => ruleId))],
    personIds: [...new Set(own.flatMap(({ personIds }) => personIds))],
    dayIds: [...new Set(own.flatMap(({ dayIds }) => dayIds))],
  }
}

/** A smallest part of `rules` that together with `kept` is impossible. */
function* smallest(
  problem: DistributionProblem,
  kept: Ruled,
  changed: boolean,
  rules: Ruled,
  budget: { work: number },
): Generator<void, Ruled> {
  // Out of budget: what is left stays in the conflict, which is then true but not the smallest.
  if (budget.work <= 0) return rules
  budget.work -= 1 + kept.length / rulesPerWork
  if (changed && (yield* impossible(problem, kept))) return []
  if (rules.length <= 1) return rules
  const half = Math.floor(rules.length / 2)
  const first = rules.slice(0, half)
  const second = rules.slice(half)
  const ofSecond = yield* smallest(problem, [...kept, ...first], true, second, budget)
  const ofFirst = yield* smallest(
    problem,
    [...kept, ...ofSecond],
    ofSecond.length > 0,
    first,
    budget,
  )
  return [...ofFirst, ...ofSecond]
}

function* impossible(problem: DistributionProblem, rules: Ruled): Generator<void, boolean> {
  const compiled = compile({
    ...problem,
    rules: rules.flat(),
    attributes: [],
    evenWeight: 0,
    moveWeight: 0,
  })
  yield
  if (!mayBeFeasible(compiled)) return true
  const state = startState(compiled)
  yield* placeEveryone(compiled, state, seededRandom(1), 2)
  if (infeasibility(compiled, state) === 0) return false
  const free = new Float64Array(compiled.blocks * compiled.days)
  const { dayOf } = yield* branch(compiled, free, nodesFor(compiled, nodesPerQuestion))
  return dayOf === null
}
