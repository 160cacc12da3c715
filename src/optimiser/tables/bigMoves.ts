/** Moves of several people at once: carried out one by one, and taken back when they cost too much. */
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { exchangeDelta, rename, type Namer } from './names'
import { applySwap, shift, swapDelta, type State } from './state'

export interface Walker extends Namer {
  readonly random: Random
  /** People whom nobody must accompany. */
  readonly singles: Int32Array
  /** Whether the search does nothing but exchange names. */
  readonly isRenaming: boolean
  /** Scratch: who changes from the first table to the second, and who the other way. */
  readonly leaving: number[]
  readonly coming: number[]
}

/**
 * Two people change places in every round to come. Who meets whom again stays as it is but for names, so
 * this mixes a plan that has no repeats without making any.
 */
export function swapEverywhere(walker: Walker, limit: number): void {
  const { problem, state, random, singles, isRenaming } = walker
  if (singles.length < 2) return
  const a = singles[(random() * singles.length) | 0]!
  const b = singles[(random() * singles.length) | 0]!
  if (a === b) return
  const delta = exchangeDelta(walker, a, b)
  if (delta > limit) return
  if (isRenaming) rename(walker, a, b, delta)
  else swapInRounds(problem, state, a, b)
}

function swapInRounds(problem: Compiled, state: State, a: number, b: number): void {
  const { people, rounds, firstRound } = problem
  for (let round = firstRound; round < rounds; round += 1) {
    if (state.tableOf[round * people + a] === state.tableOf[round * people + b]) continue
    applySwap(problem, state, round, a, b, swapDelta(problem, state, round, a, b))
  }
}

/**
 * Somebody goes to another table with their block; whoever there may not sit with them comes back in
 * exchange, and so forth (the chains of Kempe, On the geographical problem of the four colours, 1879).
 * Others fill up, now and then or where sizes ask for it.
 */
export function swapChain(walker: Walker, round: number, limit: number): void {
  const { problem, state, random, leaving, coming } = walker
  const { people, tables } = problem
  const person = (random() * people) | 0
  const from = state.tableOf[round * people + person]!
  const to = (random() * tables) | 0
  if (to === from) return
  leaving.length = coming.length = 0
  addBlock(problem, leaving, person)
  closeChain(walker, round, from, to)
  // All of both tables change places: who sits with whom stays, and may suit what people were told.
  if (problem.moveWeight > 0 && random() < 0.1) {
    fillUp(walker, round, from, leaving, Infinity)
    fillUp(walker, round, to, coming, Infinity)
  }
  const keepsSizes = fitsSizes(walker, round, from, to)
  if (!keepsSizes || random() < 0.5) {
    fillUp(walker, round, to, coming, leaving.length - coming.length)
    fillUp(walker, round, from, leaving, coming.length - leaving.length)
    if (!fitsSizes(walker, round, from, to)) return
  }
  const before = state.score
  exchange(walker, round, from, to)
  if (state.score - before > limit) exchange(walker, round, to, from)
}

function addBlock({ blocks, blockOf }: Compiled, side: number[], person: number): void {
  for (const member of blocks[blockOf[person]!]!) side.push(member)
}

/** Adds everybody at either table who is to be apart from somebody who changes to it. */
function closeChain(walker: Walker, round: number, from: number, to: number): void {
  const { leaving, coming } = walker
  let left = 0
  let came = 0
  while (left < leaving.length || came < coming.length) {
    if (left < leaving.length) addConflicts(walker, round, leaving[left++]!, to, coming)
    else addConflicts(walker, round, coming[came++]!, from, leaving)
  }
}

function addConflicts(
  { problem, state }: Walker,
  round: number,
  person: number,
  table: number,
  side: number[],
): void {
  const { people, tables, chairs, price, apartPrice } = problem
  const start = round * chairs[tables]! + chairs[table]!
  const end = start + state.load[round * tables + table]!
  for (let i = start; i < end; i += 1) {
    const other = state.seated[i]!
    if (price[person * people + other]! < apartPrice || side.includes(other)) continue
    addBlock(problem, side, other)
  }
}

/** Adds whole blocks of the table, from a random one on, until so many more people change. */
function fillUp(
  { problem, state, random }: Walker,
  round: number,
  table: number,
  side: number[],
  wanted: number,
): void {
  if (wanted <= 0) return
  const { tables, chairs, blocks, blockOf } = problem
  const start = round * chairs[tables]! + chairs[table]!
  const load = state.load[round * tables + table]!
  const offset = (random() * load) | 0
  const full = side.length + wanted
  for (let i = 0; i < load && side.length < full; i += 1) {
    const person = state.seated[start + ((offset + i) % load)]!
    const size = blocks[blockOf[person]!]!.length
    if (side.length + size > full || side.includes(person)) continue
    addBlock(problem, side, person)
  }
}

function fitsSizes(
  { problem, state, leaving, coming }: Walker,
  round: number,
  from: number,
  to: number,
): boolean {
  const { tables, seatsMin, seatsMax } = problem
  const more = leaving.length - coming.length
  const loadFrom = state.load[round * tables + from]! - more
  const loadTo = state.load[round * tables + to]! + more
  return (
    loadFrom >= seatsMin[from]! &&
    loadFrom <= seatsMax[from]! &&
    loadTo >= seatsMin[to]! &&
    loadTo <= seatsMax[to]!
  )
}

/** Called again with the tables the other way round, it takes the exchange back. */
function exchange(walker: Walker, round: number, from: number, to: number): void {
  const { problem, state, leaving, coming } = walker
  const pairs = Math.min(leaving.length, coming.length)
  for (let i = 0; i < pairs; i += 1) {
    const delta = swapDelta(problem, state, round, leaving[i]!, coming[i]!)
    applySwap(problem, state, round, leaving[i]!, coming[i]!, delta)
  }
  for (let i = pairs; i < leaving.length; i += 1) shift(problem, state, round, leaving[i]!, to)
  for (let i = pairs; i < coming.length; i += 1) shift(problem, state, round, coming[i]!, from)
}
