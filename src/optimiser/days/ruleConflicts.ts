/**
 * The smallest sets of hard rules that cannot hold together with seats and absences: no rule can be taken
 * out of one without the rest becoming possible. Rules that share people are looked at by themselves first,
 * because rules mostly collide among few people; then all together, because of the seats they compete for.
 */
import type {
  Conflict,
  DistributionProblem,
  ProblemDay,
  ProblemRule,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { mayBeFeasible } from './feasibility'
import { bare, possibility, proofAgainst } from './possibility'
import type { Compiled } from './problem'
import { among, islandsOf, originalOf } from './ruleIslands'
import { smallestPart } from './smallestPart'

export type Collision = Extract<Conflict, { type: 'rulesCollide' }>

/** More collisions than a planner reads at once are not looked for. */
const mostCollisions = 8
/** Dead ends of the exact search per question, fewer when each costs more. */
const deadEnds = 2000
const deadEndWork = 400_000
/** Questions about one block on one day that all collisions of a problem may take together. */
const mostWork = 60_000_000

/** Rules times people times days up to which they are asked about together with everybody. */
const largestQuestion = 200_000
const largestGlance = 2_000_000

/** In a heap of more rules than this about the same people the first collision says it all. */
const heap = 2000

interface Budget {
  work: number
}

/**
 * The collisions of a problem whose conflicts of seats are settled, none sharing a rule with another.
 * @param days as they were before the settling gave them seats; few people need not have more
 * Yields now and then.
 */
export function* ruleCollisions(
  problem: DistributionProblem,
  days: readonly ProblemDay[],
): Generator<void, Collision[]> {
  const budget: Budget = { work: mostWork }
  const found: Collision[] = []
  const harmless: ProblemRule[] = []
  for (const island of islandsOf(problem.rules.filter(({ hard }) => hard))) {
    const people = new Set(island.flatMap(({ personIds }) => personIds))
    const asItWas = among({ ...problem, days }, people)
    const own = mayBeFeasible(bare(asItWas, [])) ? { ...problem, days } : problem
    const { sets, left } = yield* setsAmong(own, island, budget)
    const collisions: Collision[] = []
    for (const set of sets) {
      collisions.push(collisionOf(yield* fewerBecauseOfOthers(problem, set, budget)))
    }
    found.push(...collisions)
    harmless.push(...left)
    if (found.length >= mostCollisions) return found.slice(0, mostCollisions)
  }
  // What few people do not explain is a matter of the seats that all of them compete for.
  let rules = harmless
  while (found.length < mostCollisions) {
    if (found.length > 0 && rules.length > heap) break
    const collision = yield* collisionOverSeats({ ...problem, rules }, budget)
    if (!collision) break
    found.push(collision)
    rules = rules.filter(({ ruleId }) => !collision.ruleIds.includes(ruleId))
  }
  return found
}

/** Among those whom the flow finds without a seat, if they explain it by themselves, else among all. */
function* collisionOverSeats(
  problem: DistributionProblem,
  budget: Budget,
): Generator<void, Collision | null> {
  if (problem.rules.length === 0) return null
  const { verdict, blocks, compiled } = yield* ask(problem, problem.rules, budget)
  if (verdict !== 'impossible') return null
  const core = among(problem, peopleOf(compiled, blocks))
  const enough = core.rules.length > 0 && (yield* isImpossible(core, core.rules, budget))
  const { rules } = enough ? core : problem
  return collisionOf(yield* smallestOf(enough ? core : problem, rules, budget))
}

/** Smallest sets that collide among the people of some rules, and the rules left when they are set aside. */
function* setsAmong(
  problem: DistributionProblem,
  island: readonly ProblemRule[],
  budget: Budget,
): Generator<void, { sets: (readonly ProblemRule[])[]; left: readonly ProblemRule[] }> {
  const sets: (readonly ProblemRule[])[] = []
  let left = island
  const most = island.length > heap ? 1 : mostCollisions
  while (left.length > 0 && sets.length < most) {
    const own = among(problem, new Set(left.flatMap(({ personIds }) => personIds)))
    const { verdict, blocks, compiled } = yield* ask(own, left, budget)
    if (verdict !== 'impossible') break
    // Where few people can be shown to be the trouble, only they and what is said of them are looked at.
    const few = among({ ...own, rules: left }, peopleOf(compiled, blocks))
    const enough = few.rules.length > 0 && (yield* isImpossible(few, few.rules, budget))
    const smallest = enough
      ? yield* smallestOf(few, few.rules, budget)
      : yield* smallestOf(own, left, budget)
    sets.push(smallest)
    const used = new Set(smallest.map(originalOf))
    left = left.filter((rule) => !used.has(rule))
  }
  return { sets, left }
}

/**
 * Those of the rules that collide already with what everybody else needs, where the size of the problem lets
 * that be asked: exactly when it is small, else as far as it can be proven at a glance.
 */
function* fewerBecauseOfOthers(
  problem: DistributionProblem,
  rules: readonly ProblemRule[],
  budget: Budget,
): Generator<void, readonly ProblemRule[]> {
  const size = problem.people.length * problem.days.length * rules.length
  if (size > largestGlance) return rules
  if (size <= largestQuestion) return yield* smallestOf(problem, rules, budget)
  return yield* smallestPart(rules, function* (part) {
    yield
    return proofAgainst(bare(problem, part)) !== null
  })
}

function smallestOf(
  problem: DistributionProblem,
  rules: readonly ProblemRule[],
  budget: Budget,
): Generator<void, readonly ProblemRule[]> {
  return smallestPart(rules, (part) => isImpossible(problem, part, budget))
}

function* isImpossible(
  problem: DistributionProblem,
  rules: readonly ProblemRule[],
  budget: Budget,
): Generator<void, boolean> {
  // Out of budget nothing more is proven: the set stays true, but is perhaps not the smallest.
  if (budget.work <= 0) return false
  const { verdict } = yield* ask(problem, rules, budget)
  return verdict === 'impossible'
}

function* ask(problem: DistributionProblem, rules: readonly ProblemRule[], budget: Budget) {
  const compiled = bare(problem, rules)
  const size = compiled.blocks * compiled.days
  budget.work -= 20 * (size + rules.length)
  const answer = yield* possibility(compiled, Math.min(deadEnds, Math.ceil(deadEndWork / size)))
  if (answer.verdict !== 'possible') budget.work -= 20 * size
  return { ...answer, compiled }
}

function peopleOf({ members, source }: Compiled, blocks: readonly number[]): Set<Id> {
  return new Set(
    blocks.flatMap((block) => members[block]!.map((person) => source.people[person]!.id)),
  )
}

function collisionOf(rules: readonly ProblemRule[]): Collision {
  return {
    type: 'rulesCollide',
    ruleIds: [...new Set(rules.map(({ ruleId }) => ruleId))],
    personIds: [...new Set(rules.flatMap(({ personIds }) => personIds))],
    dayIds: [...new Set(rules.flatMap(({ dayIds }) => dayIds))],
  }
}
