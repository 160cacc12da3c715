/** Can these hard rules hold together? Answered with a proof either way, as far as the effort goes. */
import type { DistributionProblem, ProblemRule } from '@/domain/distribution/problem'
import { seededRandom } from '@/domain/shared/random'
import { crowdedClique } from './cliques'
import { exactPlacing, narrowed } from './exactPlacing'
import { seatsNetwork } from './feasibility'
import { maximumFlow, reachableFrom } from './flow'
import { infeasibility, placeEveryone } from './place'
import { compile, type Compiled } from './problem'
import { startState } from './state'

export interface Possibility {
  /** `unknown` when the effort was used up before anything was proven. */
  readonly verdict: 'possible' | 'impossible' | 'unknown'
  /** Blocks that can be shown to be impossible by themselves; empty when they are not known. */
  readonly blocks: readonly number[]
}

/** Rounds of throwing out, per block, before the question is left to the exact search. */
const patience = 1
const fewDeadEnds = 500

/** The problem without all that only makes a distribution better or worse. */
export function bare(problem: DistributionProblem, rules: readonly ProblemRule[]): Compiled {
  const free = { attributes: [], evenWeight: 0, moveWeight: 0, metBefore: [] }
  return compile({ ...problem, ...free, rules: rules.filter(({ hard }) => hard) })
}

/** True when a distribution that keeps every hard rule has been found. */
export function* canHold(problem: DistributionProblem): Generator<void, boolean> {
  const { verdict } = yield* possibility(bare(problem, problem.rules), fewDeadEnds)
  return verdict === 'possible'
}

/** Cheap proofs first, then a try, then the exact search. Yields now and then. */
export function* possibility(problem: Compiled, deadEnds: number): Generator<void, Possibility> {
  const proof = proofAgainst(problem)
  yield
  if (proof) return { verdict: 'impossible', blocks: proof }
  const state = startState(problem)
  yield* placeEveryone(problem, state, seededRandom(1), patience)
  if (infeasibility(problem, state) === 0) return { verdict: 'possible', blocks: [] }
  const { verdict } = yield* exactPlacing(problem, deadEnds)
  return { verdict, blocks: [] }
}

/**
 * What can be proven without searching: blocks that cannot all be placed, an empty list when it takes all
 * of them, null when nothing was proven.
 */
export function proofAgainst(problem: Compiled): readonly number[] | null {
  const open = narrowed(problem)
  return open ? (leftOver(problem, open) ?? crowdedClique(problem, open)) : []
}

/** No distribution leaves fewer people without a day. */
export function fewestUnplaced(problem: Compiled): number {
  return problem.people - maximumFlow(seatsNetwork(problem, problem.allowed, 'max').net)
}

/** Blocks that the flow cannot all seat, an empty list when minima cannot be reached, null when all is well. */
function leftOver(problem: Compiled, open: Uint8Array): number[] | null {
  const { net, blockNode, supply } = seatsNetwork(problem, open, 'max')
  if (maximumFlow(net) < problem.people) {
    const left = supply.findIndex((arc) => net.room[arc]! > 0)
    const reached = reachableFrom(net, blockNode(left))
    return [...supply.keys()].filter((block) => reached[blockNode(block)] === 1)
  }
  const minima = problem.seatsMin.reduce((sum, min) => sum + min, 0)
  return maximumFlow(seatsNetwork(problem, open, 'min').net) < minima ? [] : null
}
