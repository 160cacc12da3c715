/**
 * Simulated annealing with reheats over whole plans: swaps within a round, shifts where sizes allow, whole
 * blocks against as many others, and two people who change places in all rounds at once. Sizes and blocks
 * hold at all times. The walk depends on the seed alone; time only decides where it is cut off.
 */
import type { Random } from '@/domain/shared/random'
import { coolBy, startCooling, temperatureOf, type Cooling, type CoolingPlan } from '../cooling'
import type { Compiled } from './problem'
import { swapChain, swapEverywhere, type Walker } from './bigMoves'
import { applySwap, shift, shiftDelta, swapDelta, type State } from './state'

/** Moves tried between two looks at the clock. */
export const chunkSize = 1024
/** Moves of the first cycle for every person and round. */
const movesPerSeat = 700
const shortestCycle = 40_000
const longestFirstCycle = 3_000_000

/**
 * `fresh`: from chance, hot. `warm`: from a good plan, too cold to undo it. `names`: only who is who in a
 * constructed plan, by exchanges in all rounds.
 */
export type SearchKind = 'fresh' | 'warm' | 'names'

export interface Search extends Walker {
  readonly kind: SearchKind
  /** Shares of the moves that are no plain swaps. */
  readonly chainShare: number
  readonly shiftShare: number
  readonly everywhereShare: number
  readonly cooling: Cooling
  readonly best: Int32Array
  bestScore: number
  /** Whether the present plan is the best and not yet copied. */
  isBestUncopied: boolean
  evaluations: number
}

/** @param state a plan that keeps sizes and blocks; the search changes that very state */
export function startSearch(
  problem: Compiled,
  state: State,
  random: Random,
  kind: SearchKind,
): Search {
  const { blocks, chairs, seatsMin, seatsMax } = problem
  const singles = blocks.filter(({ length }) => length === 1).map(([person]) => person!)
  const { apart } = problem.source
  const isTied = singles.length < problem.people || apart.length > 0 || problem.moveWeight > 0
  const slack = seatsMax.some((max, table) => max > seatsMin[table]!)
  const full = chairs[problem.tables] === problem.people
  const toCome = problem.rounds - problem.firstRound
  const onlyNames = kind === 'names'
  return {
    kind,
    problem,
    state,
    random,
    singles: Int32Array.from(singles),
    slotOf: Int32Array.from({ length: problem.people }, (_, person) => person),
    isRenaming: onlyNames,
    leaving: [],
    coming: [],
    chainShare: isTied && !onlyNames ? 0.1 : 0,
    shiftShare: slack && !full && !onlyNames ? 0.15 : 0,
    everywhereShare: onlyNames ? 1 : toCome > 1 ? 0.02 : 0,
    cooling: startCooling(coolingPlan(problem, singles.length * toCome, kind)),
    best: state.tableOf.slice(),
    bestScore: state.score,
    isBestUncopied: false,
    evaluations: 0,
  }
}

/** Hot enough to trade the dearest weight, cold enough to settle the cheapest. */
function coolingPlan(
  { source, people, repeatWeight }: Compiled,
  seats: number,
  kind: SearchKind,
): CoolingPlan {
  const weights = [repeatWeight, ...source.attributes.map(({ weight }) => weight)]
  const used = weights.filter((weight) => weight > 0)
  const dearest = Math.max(0, ...used) || 1
  const cheapest = Math.min(...used, dearest)
  const reheat = 0.45 * dearest
  const firstCycle = Math.min(longestFirstCycle, shortestCycle + movesPerSeat * seats)
  return {
    hot: { fresh: 0.8, warm: 0.25, names: 2 }[kind] * dearest,
    reheat,
    cold: Math.max(0.12 * cheapest, reheat / 300) * (kind === 'names' ? 8 : 1),
    // An exchange in all rounds takes as long as several swaps.
    firstCycle: kind === 'names' ? 20_000 + 150 * people : firstCycle,
    growth: 1.4,
    longestCycle: 40_000_000,
  }
}

/** Tries one chunk of moves at the cycle's present temperature. */
export function searchChunk(search: Search): void {
  anneal(search, temperatureOf(search.cooling), chunkSize)
  search.evaluations += chunkSize
  keepBest(search)
  coolBy(search.cooling, chunkSize)
}

/** Copies the best plan before it is left. */
function keepBest(search: Search): void {
  if (!search.isBestUncopied) return
  search.best.set(search.state.tableOf)
  search.isBestUncopied = false
}

function anneal(search: Search, temperature: number, moves: number): void {
  const { problem, state, random, singles, shiftShare, chainShare, everywhereShare } = search
  const { people, firstRound } = problem
  const toCome = problem.rounds - firstRound
  for (let i = 0; i < moves; i += 1) {
    const kind = random()
    // Accepts a worsening by delta with probability exp(-delta / temperature).
    const limit = -temperature * Math.log(random() + 1e-300)
    const round = firstRound + ((random() * toCome) | 0)
    if (kind < shiftShare) tryShift(search, round, limit)
    else if (kind < shiftShare + chainShare) {
      keepBest(search)
      swapChain(search, round, limit)
    } else if (kind < shiftShare + chainShare + everywhereShare) {
      keepBest(search)
      swapEverywhere(search, limit)
    } else if (singles.length > 1) {
      const a = singles[(random() * singles.length) | 0]!
      const b = singles[(random() * singles.length) | 0]!
      if (state.tableOf[round * people + a] === state.tableOf[round * people + b]) continue
      const delta = swapDelta(problem, state, round, a, b)
      if (delta > limit) continue
      if (delta > 0) keepBest(search)
      applySwap(problem, state, round, a, b, delta)
    } else tryShift(search, round, limit)
    noteBest(search)
  }
}

function noteBest(search: Search): void {
  if (search.state.score >= search.bestScore - 1e-9) return
  search.bestScore = search.state.score
  search.isBestUncopied = true
}

function tryShift(search: Search, round: number, limit: number): void {
  const { problem, state, random } = search
  const { people, tables, blockOf, blocks, seatsMin, seatsMax } = problem
  const person = (random() * people) | 0
  const from = state.tableOf[round * people + person]!
  const to = (random() * tables) | 0
  if (from < 0 || from === to) return
  if (blocks[blockOf[person]!]!.length > 1) return
  if (state.load[round * tables + from]! <= seatsMin[from]!) return
  if (state.load[round * tables + to]! >= seatsMax[to]!) return
  const delta = shiftDelta(problem, state, round, person, to)
  if (delta > limit) return
  if (delta > 0) keepBest(search)
  shift(problem, state, round, person, to)
}
