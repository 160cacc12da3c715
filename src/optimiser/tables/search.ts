/**
 * Simulated annealing with reheats over whole plans: swaps within a round, shifts where sizes allow, whole
 * blocks against as many others, and two people who change places in all rounds at once. Sizes and blocks
 * hold at all times. The walk depends on the seed alone; time only decides where it is cut off.
 */
import type { Random } from '@/domain/shared/random'
import { coolBy, startCooling, temperatureOf, type Cooling } from '../cooling'
import type { Compiled } from './problem'
import { swapBlock, swapEverywhere } from './bigMoves'
import { applySwap, shift, shiftDelta, swapDelta, type State } from './state'

/** Moves tried between two looks at the clock. */
export const chunkSize = 1024
/** Moves of the first cycle for every person and round. */
const movesPerSeat = 700
const shortestCycle = 40_000

export interface Search {
  readonly problem: Compiled
  readonly state: State
  readonly random: Random
  /** People whom nobody must accompany. */
  readonly singles: Int32Array
  /** Numbers of the blocks of several people. */
  readonly bigBlocks: Int32Array
  readonly shiftShare: number
  readonly everywhereShare: number
  readonly cooling: Cooling
  readonly best: Int32Array
  bestScore: number
  /** Whether the present plan is the best and not yet copied. */
  fresh: boolean
  evaluations: number
}

/** @param warm start from a good plan: as hot as a reheat, not as a beginning */
export function startSearch(
  problem: Compiled,
  state: State,
  random: Random,
  warm: boolean,
): Search {
  const seatedOnce = (person: number) =>
    state.tableOf[problem.firstRound * problem.people + person]! >= 0
  const blocks = problem.blocks.filter(([person]) => person !== undefined && seatedOnce(person))
  const singles = blocks.filter(({ length }) => length === 1).map(([person]) => person!)
  const numbers = problem.blocks.flatMap(({ length }, block) => (length > 1 ? [block] : []))
  const slack = problem.seatsMax.some((max, table) => max > problem.seatsMin[table]!)
  const full = problem.chairs[problem.tables] === problem.people
  const toCome = problem.rounds - problem.firstRound
  return {
    problem,
    state,
    random,
    singles: Int32Array.from(singles),
    bigBlocks: Int32Array.from(numbers.filter((block) => seatedOnce(problem.blocks[block]![0]!))),
    shiftShare: slack && !full ? 0.15 : 0,
    everywhereShare: toCome > 1 ? 0.02 : 0,
    cooling: startCooling(coolingPlan(problem, singles.length * toCome, warm)),
    best: state.tableOf.slice(),
    bestScore: state.score,
    fresh: false,
    evaluations: 0,
  }
}

/** Hot enough to trade the dearest weight, cold enough to settle the cheapest. */
function coolingPlan({ source, repeatWeight }: Compiled, seats: number, warm: boolean) {
  const weights = [repeatWeight, ...source.attributes.map(({ weight }) => weight)]
  const used = weights.filter((weight) => weight > 0)
  const dearest = Math.max(0, ...used) || 1
  const cheapest = Math.min(...used, dearest)
  const reheat = 0.45 * dearest
  return {
    hot: warm ? reheat : 0.8 * dearest,
    reheat,
    cold: Math.max(0.12 * cheapest, reheat / 300),
    firstCycle: shortestCycle + movesPerSeat * seats,
    growth: 1.4,
    longestCycle: 40_000_000,
  }
}

/** Tries one chunk of moves at the cycle's present temperature. */
export function searchChunk(search: Search): void {
  anneal(search, temperatureOf(search.cooling), chunkSize)
  search.evaluations += chunkSize
  keepFresh(search)
  if (!coolBy(search.cooling, chunkSize)) return
}

/** Copies the best plan before it is left. */
function keepFresh(search: Search): void {
  if (!search.fresh) return
  search.best.set(search.state.tableOf)
  search.fresh = false
}

function anneal(search: Search, temperature: number, moves: number): void {
  const { problem, state, random, singles, bigBlocks, shiftShare, everywhereShare } = search
  const { people, firstRound } = problem
  const toCome = problem.rounds - firstRound
  const blockShare = bigBlocks.length === 0 ? 0 : 0.1
  for (let i = 0; i < moves; i += 1) {
    const kind = random()
    // Accepts a worsening by delta with probability exp(-delta / temperature).
    const limit = -temperature * Math.log(random() + 1e-300)
    const round = firstRound + ((random() * toCome) | 0)
    if (kind < shiftShare) tryShift(search, round, limit)
    else if (kind < shiftShare + blockShare) tryBig(search, limit, swapBlock, round)
    else if (kind < shiftShare + blockShare + everywhereShare) {
      tryBig(search, limit, swapEverywhere, round)
    } else if (singles.length > 1) {
      const a = singles[(random() * singles.length) | 0]!
      const b = singles[(random() * singles.length) | 0]!
      if (state.tableOf[round * people + a] === state.tableOf[round * people + b]) continue
      const delta = swapDelta(problem, state, round, a, b)
      if (delta > limit) continue
      if (delta > 0) keepFresh(search)
      applySwap(problem, state, round, a, b, delta)
    } else tryShift(search, round, limit)
    noteBest(search)
  }
}

function noteBest(search: Search): void {
  if (search.state.score >= search.bestScore - 1e-9) return
  search.bestScore = search.state.score
  search.fresh = true
}

type BigMove = (search: Search, round: number, limit: number) => void

/** A move that is carried out before it is weighed, and taken back when it is too dear. */
function tryBig(search: Search, limit: number, move: BigMove, round: number): void {
  keepFresh(search)
  move(search, round, limit)
}

function tryShift(search: Search, round: number, limit: number): void {
  const { problem, state, random } = search
  const { people, tables, blockOf, blocks, seatsMin, seatsMax } = problem
  const person = (random() * people) | 0
  const from = state.tableOf[round * people + person]!
  const to = (random() * tables) | 0
  if (from < 0 || from === to) return
  const members = blocks[blockOf[person]!]!
  const load = state.load
  if (load[round * tables + from]! - members.length < seatsMin[from]!) return
  if (load[round * tables + to]! + members.length > seatsMax[to]!) return
  if (members.length === 1) {
    const delta = shiftDelta(problem, state, round, person, to)
    if (delta > limit) return
    if (delta > 0) keepFresh(search)
    shift(problem, state, round, person, to)
    return
  }
  keepFresh(search)
  const before = state.score
  for (const member of members) shift(problem, state, round, member, to)
  if (state.score - before <= limit) return
  for (const member of members) shift(problem, state, round, member, from)
}
