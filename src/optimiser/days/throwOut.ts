/**
 * Seats for those who fit nowhere: others move on, or are thrown out and must find another day (the
 * partial-solution search of Blöchliger and Zufferey, "A graph coloring heuristic using partial solutions
 * and a reactive tabu scheme", 2008).
 */
import { randomInteger, type Random } from '@/domain/shared/random'
import { freeOneSeat } from './chains'
import { placeOne } from './greedy'
import { hardCap, type Compiled } from './problem'
import { capsAllow, fits, putIn, startState, takeOut, type State } from './state'

const tabuRounds = 8

/** What earlier rounds teach, at block * days + day. */
interface Memory {
  /** The round until which a block that was thrown out should not come back. */
  readonly tabuUntil: Int32Array
  /** How often a block was put there by throwing others out. */
  readonly tries: Int32Array
  round: number
}

/** Goes on for at most `patience` rounds per block, and ends with the fewest unplaced that it met. */
export function* throwOut(
  problem: Compiled,
  state: State,
  random: Random,
  patience: number,
): Generator<void> {
  const { blocks, days } = problem
  const memory: Memory = {
    tabuUntil: new Int32Array(blocks * days),
    tries: new Int32Array(blocks * days),
    round: 0,
  }
  let best = state.dayOf.slice()
  let fewest = state.unplaced
  const rounds = Math.min(patience * blocks, 20_000)
  while (memory.round < rounds && state.unplaced > 0) {
    memory.round += 1
    const waiting = unplacedBlocks(problem, state)
    if (waiting.length === 0) break
    const block = waiting[randomInteger(random, waiting.length)]!
    if (!placeOne(problem, state, block) && !placeByChain(problem, state, random, block)) {
      squeezeIn(problem, state, random, memory, block)
    }
    if (state.unplaced < fewest) {
      fewest = state.unplaced
      best = state.dayOf.slice()
    }
    if (memory.round % 16 === 0) yield
  }
  if (state.unplaced > fewest) Object.assign(state, startState(problem, best))
}

/** Makes room by letting others move on; what was moved in vain is as good as before. */
function placeByChain(problem: Compiled, state: State, random: Random, block: number): boolean {
  const { days, size, seatsMax } = problem
  const shift = randomInteger(random, days)
  for (let i = 0; i < days; i += 1) {
    const day = (i + shift) % days
    if (problem.allowed[block * days + day] === 0 || size[block]! > seatsMax[day]!) continue
    if (!capsAllow(problem, state, block, day)) continue
    while (state.load[day]! + size[block]! > seatsMax[day]! && freeOneSeat(problem, state, day));
    if (!fits(problem, state, block, day)) continue
    putIn(problem, state, block, day)
    return true
  }
  return false
}

/** Puts the block where it hurts least, and those who must leave for it wherever they fit. */
function squeezeIn(
  problem: Compiled,
  state: State,
  random: Random,
  memory: Memory,
  block: number,
): void {
  const { days } = problem
  const way = cheapestWay(problem, state, random, memory, block)
  if (!way) return
  for (const other of way.out) {
    const rounds = tabuRounds + randomInteger(random, tabuRounds)
    memory.tabuUntil[other * days + way.day] = memory.round + rounds
    takeOut(problem, state, other)
  }
  memory.tries[block * days + way.day]! += 1
  putIn(problem, state, block, way.day)
  for (const other of way.out) placeOne(problem, state, other)
}

/** Blocks without a day that some day is open to at all. */
function unplacedBlocks(problem: Compiled, state: State): number[] {
  const waiting: number[] = []
  for (let block = 0; block < problem.blocks; block += 1) {
    if (state.dayOf[block]! >= 0) continue
    const from = block * problem.days
    if (problem.allowed.subarray(from, from + problem.days).includes(1)) waiting.push(block)
  }
  return waiting
}

interface Way {
  readonly day: number
  readonly out: readonly number[]
}

function cheapestWay(
  problem: Compiled,
  state: State,
  random: Random,
  { tabuUntil, tries, round }: Memory,
  block: number,
): Way | null {
  let best: Way | null = null
  let price = Infinity
  for (let day = 0; day < problem.days; day += 1) {
    const at = block * problem.days + day
    if (problem.allowed[at] === 0 || problem.size[block]! > problem.seatsMax[day]!) continue
    const out = whoMustLeave(problem, state, block, day, random)
    const people = out.reduce((sum, other) => sum + problem.size[other]!, 0)
    const own = people + tries[at]! * 0.3 + random() * 0.9 + (tabuUntil[at]! > round ? 50 : 0)
    if (own < price) {
      price = own
      best = { day, out }
    }
  }
  return best
}

function whoMustLeave(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  random: Random,
): number[] {
  const out: number[] = []
  if (!capsAllow(problem, state, block, day))
    out.push(...capRivals(problem, state, block, day, random))
  const left = out.reduce((sum, other) => sum + problem.size[other]!, 0)
  let over = state.load[day]! - left + problem.size[block]! - problem.seatsMax[day]!
  for (const other of blocksOn(problem, state, day, random)) {
    if (over <= 0) break
    if (out.includes(other)) continue
    out.push(other)
    over -= problem.size[other]!
  }
  return out
}

/** The blocks on the day, beginning anywhere among them. */
function* blocksOn(
  { blocks }: Compiled,
  state: State,
  day: number,
  random: Random,
): Generator<number> {
  const shift = randomInteger(random, blocks)
  for (let i = 0; i < blocks; i += 1) {
    const block = (i + shift) % blocks
    if (state.dayOf[block] === day) yield block
  }
}

/** Random members of the crowded groups, enough of each to make room for the block. */
function capRivals(
  problem: Compiled,
  state: State,
  block: number,
  day: number,
  random: Random,
): number[] {
  const { start, items, counts } = problem.groupsOf
  const out: number[] = []
  for (let i = start[block]!; i < start[block + 1]!; i += 1) {
    const group = items[i]!
    if (problem.groupForm[group] !== hardCap) continue
    let over =
      state.groupCount[group * problem.days + day]! + counts[i]! - problem.groupLimit[group]!
    for (const other of blocksOn(problem, state, day, random)) {
      if (over <= 0) break
      for (let j = start[other]!; j < start[other + 1]!; j += 1) {
        if (items[j] !== group) continue
        over -= counts[j]!
        if (!out.includes(other)) out.push(other)
      }
    }
  }
  return out
}
