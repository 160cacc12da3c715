/** The fewest informed people that a complete distribution has to move, exactly where the size allows. */
import type { DistributionProblem, SolveProgress } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { branch } from './branch'
import type { Seats } from './constraints/constraint'
import { bare } from './possibility'
import { seatsOf } from './problem'
import type { Steps } from '../steps'

const exactNodes = 150

export interface FewestMoves {
  /** A complete distribution with so few moves; null when none was found. */
  readonly seats: Seats | null
  /** No complete distribution moves fewer. */
  readonly proven: boolean
}

/** @param keeping people whose day (`current`) is still open to them */
export function* fewestMoves(
  problem: DistributionProblem,
  keeping: ReadonlySet<Id>,
): Steps<SolveProgress, FewestMoves> {
  const compiled = bare(problem, problem.rules)
  const { days, size } = compiled
  const cost = new Float64Array(compiled.blocks * days)
  for (const [block, members] of compiled.members.entries()) {
    for (const index of members) {
      const person = problem.people[index]!
      if (!keeping.has(person.id)) continue
      for (const [day, { id }] of problem.days.entries()) {
        // Per person of the block: the flow charges every one of them.
        if (id !== person.current) cost[block * days + day]! += 1 / size[block]!
      }
    }
  }
  const nodes = Math.min(exactNodes, Math.ceil(200_000 / cost.length))
  const search = branch(compiled, cost, nodes)
  for (;;) {
    const step = search.next()
    if (step.done) {
      const { dayOf, status } = step.value
      return { seats: dayOf && seatsOf(compiled, dayOf), proven: status === 'solved' }
    }
    const stop = yield { seconds: 0, score: 0, bound: 0, infeasibility: 0 }
    if (stop) return { seats: null, proven: false }
  }
}
