/**
 * Simulated annealing with reheats over swaps, shifts and exchanges of blocks. It walks only among states
 * that keep every hard rule. The walk depends on the seed alone; time decides where it is cut off, never
 * where it goes.
 */
import type { Random } from '@/domain/shared/random'
import { drawBelow, drawBits, drawLimit, startChance, type Chance } from '../chance'
import { coolBy, startCooling, temperatureOf, type Cooling } from '../cooling'
import { exchangeBlock, startExchange, type Exchange } from './exchange'
import { applyShift, applySwap, shiftDelta, swapDelta } from './moves'
import type { Compiled } from './problem'
import { resize } from './resize'
import type { SizeHint } from './sizeChoices'
import { capsAllow, fits, putIn, recount, type State } from './state'

/** Moves tried between two looks at the clock: below 10 ms even with 2,000 people. */
export const chunkSize = 2048
/** Moves of the first cycle, and as many again for every block. */
const firstCycle = 60_000
const movesPerBlock = 200
const cooling = { hot: 1.2, reheat: 0.7, cold: 0.04, growth: 1.5, longestCycle: 8_000_000 }

export interface Search {
  readonly problem: Compiled
  readonly state: State
  readonly chance: Chance
  /** Blocks that have more than one day; those of one person, and the others. */
  readonly movable: Int32Array
  readonly singles: Int32Array
  readonly bigBlocks: Int32Array
  /** Share of moves that are shifts; 0 when the days' sizes leave no room. */
  readonly shiftShare: number
  /** Sizes worth trying; while they are held, nobody is shifted. */
  hint: SizeHint | null
  holdsSizes: boolean
  /** Share of moves that exchange a block; blocks are few, and each takes as often part as anybody. */
  readonly exchangeShare: number
  readonly exchange: Exchange
  readonly unit: number
  best: Int32Array
  bestScore: number
  bestUnplaced: number
  evaluations: number
  chunks: number
  readonly cooling: Cooling
}

/** Begins hot, from a state that keeps every hard rule; the search changes that very state. */
export function startSearch(problem: Compiled, state: State, random: Random): Search {
  const all = Int32Array.from({ length: problem.blocks }, (_, block) => block)
  const movable = all.filter((block) => openDays(problem, block) > 1)
  const slack = problem.seatsMax.some((max, day) => max > problem.seatsMin[day]!)
  const room = problem.seatsMax.reduce((sum, max) => sum + max, 0) > problem.people - state.unplaced
  const bigBlocks = movable.filter((block) => problem.size[block]! > 1)
  return {
    problem,
    state,
    chance: startChance(random),
    movable,
    singles: movable.filter((block) => problem.size[block] === 1),
    bigBlocks,
    shiftShare: slack && room ? 0.1 : 0,
    hint: null,
    holdsSizes: false,
    exchangeShare: Math.min(0.5, bigBlocks.length / Math.max(1, movable.length)),
    exchange: startExchange(problem),
    unit: meanWeight(problem),
    best: state.dayOf.slice(),
    bestScore: state.score,
    bestUnplaced: state.unplaced,
    evaluations: 0,
    chunks: 0,
    cooling: startCooling({ ...cooling, firstCycle: firstCycle + movesPerBlock * problem.blocks }),
  }
}

function openDays(problem: Compiled, block: number): number {
  let open = 0
  for (let day = 0; day < problem.days; day += 1)
    open += problem.allowed[block * problem.days + day]!
  return open
}

/** What one person in the wrong place costs, the measure of every temperature. */
function meanWeight({ weight, attributes, attributeOf, cells }: Compiled): number {
  let sum = 0
  for (let cell = 0; cell < cells; cell += 1) {
    if (cell === 0 || attributeOf[cell] !== attributeOf[cell - 1]) sum += weight[cell]!
  }
  return attributes === 0 ? 10 : sum / attributes
}

/** Tries one chunk of moves at the cycle's present temperature. */
export function searchChunk(search: Search): void {
  anneal(search, search.unit * temperatureOf(search.cooling), chunkSize)
  search.evaluations += chunkSize
  search.chunks += 1
  if (!coolBy(search.cooling, chunkSize)) return
  search.state.score = recount(search.problem, search.state)
  // Every other cycle looks for other sizes by itself, because rules know nothing of the hint.
  search.holdsSizes = search.hint !== null && search.cooling.cycle % 2 === 1
  if (search.hint && search.holdsSizes) resize(search.problem, search.state, search.hint)
}

function anneal(search: Search, temperature: number, moves: number): void {
  const { problem, state, chance, movable, singles, bigBlocks, shiftShare, exchangeShare } = search
  const shiftsBelow = search.holdsSizes ? 0 : shiftShare * 4294967296
  const exchangesBelow = shiftsBelow + exchangeShare * 4294967296
  for (let i = 0; i < moves; i += 1) {
    const kind = drawBits(chance)
    const limit = drawLimit(chance, temperature)
    if (kind >= exchangesBelow && singles.length > 1) trySwap(search, limit)
    else if (kind < shiftsBelow || exchangeShare === 0) tryShift(search, limit)
    else {
      const block = bigBlocks[drawBelow(chance, bigBlocks.length)]!
      exchangeBlock(problem, state, search.exchange, block, movable, chance, limit)
    }
    if (state.score < search.bestScore - 1e-9 || state.unplaced < search.bestUnplaced) keep(search)
  }
}

function trySwap({ problem, state, chance, singles }: Search, limit: number): void {
  const a = singles[drawBelow(chance, singles.length)]!
  const b = singles[drawBelow(chance, singles.length)]!
  const dayA = state.dayOf[a]!
  const dayB = state.dayOf[b]!
  if (dayA === dayB || dayA < 0 || dayB < 0) return
  const delta = swapDelta(problem, state, a, b)
  if (delta <= limit) applySwap(problem, state, a, b, delta)
}

function tryShift({ problem, state, chance }: Search, limit: number): void {
  const block = drawBelow(chance, problem.blocks)
  const to = drawBelow(chance, problem.days)
  const from = state.dayOf[block]!
  if (from === to) return
  if (from < 0) {
    if (fits(problem, state, block, to)) putIn(problem, state, block, to)
    return
  }
  const size = problem.size[block]!
  if (state.load[from]! - size < problem.seatsMin[from]!) return
  if (state.load[to]! + size > problem.seatsMax[to]!) return
  if (problem.allowed[block * problem.days + to] === 0) return
  if (!capsAllow(problem, state, block, to)) return
  const delta = shiftDelta(problem, state, block, to)
  if (delta <= limit) applyShift(problem, state, block, to, delta)
}

/** Remembers the present state when it is better: more people placed first, then the score. */
function keep(search: Search): void {
  const { state } = search
  if (state.unplaced > search.bestUnplaced) return
  search.best.set(state.dayOf)
  search.bestScore = state.score
  search.bestUnplaced = state.unplaced
}
