/** Moves of several people at once: carried out swap by swap, and taken back when they cost too much. */
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { applySwap, swapDelta, type State } from './state'

interface Walk {
  readonly problem: Compiled
  readonly state: State
  readonly random: Random
  readonly singles: Int32Array
  readonly bigBlocks: Int32Array
}

/**
 * Two people change places in every round to come. Who meets whom again stays as it is but for names, so
 * this mixes a plan that has no repeats without making any.
 */
export function swapEverywhere(
  { problem, state, random, singles }: Walk,
  _: number,
  limit: number,
) {
  if (singles.length < 2) return
  const a = singles[(random() * singles.length) | 0]!
  const b = singles[(random() * singles.length) | 0]!
  if (a === b) return
  const before = state.score
  swapInRounds(problem, state, a, b)
  if (state.score - before > limit) swapInRounds(problem, state, a, b)
}

function swapInRounds(problem: Compiled, state: State, a: number, b: number): void {
  const { people, rounds, firstRound } = problem
  for (let round = firstRound; round < rounds; round += 1) {
    if (state.tableOf[round * people + a] === state.tableOf[round * people + b]) continue
    applySwap(problem, state, round, a, b, swapDelta(problem, state, round, a, b))
  }
}

/** A block changes places with another of its size, or with as many single people of one table. */
export function swapBlock(walk: Walk, round: number, limit: number): void {
  const { problem, state, random, bigBlocks } = walk
  const { people, tables, blocks } = problem
  const members = blocks[bigBlocks[(random() * bigBlocks.length) | 0]!]!
  const from = state.tableOf[round * people + members[0]!]!
  const to = (random() * tables) | 0
  if (to === from) return
  const others = partners(walk, round, to, members.length)
  if (others === null) return
  const before = state.score
  swapAll(problem, state, round, members, others)
  if (state.score - before > limit) swapAll(problem, state, round, members, others)
}

function swapAll(
  problem: Compiled,
  state: State,
  round: number,
  members: Int32Array,
  others: ArrayLike<number>,
): void {
  for (let i = 0; i < members.length; i += 1) {
    const delta = swapDelta(problem, state, round, members[i]!, others[i]!)
    applySwap(problem, state, round, members[i]!, others[i]!, delta)
  }
}

/** Whole blocks at the table, in random order, that have just so many people; null when there are none. */
function partners(
  { problem, state, random }: Walk,
  round: number,
  table: number,
  wanted: number,
): number[] | null {
  const { tables, chairs, blockOf, blocks } = problem
  const start = round * chairs[tables]! + chairs[table]!
  const load = state.load[round * tables + table]!
  if (load < wanted) return null
  const found: number[] = []
  const offset = (random() * load) | 0
  for (let i = 0; i < load && found.length < wanted; i += 1) {
    const person = state.seated[start + ((offset + i) % load)]!
    const members = blocks[blockOf[person]!]!
    if (found.length + members.length > wanted || found.includes(person)) continue
    found.push(...members)
  }
  return found.length === wanted ? found : null
}
