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

/** Goes on for at most `patience` rounds per block, and ends with the fewest unplaced that it met. */
export function* throwOut(
  problem: Compiled,
  state: State,
  random: Random,
  patience: number,
): Generator<void> {
  const { blocks, days } = problem
  const tabuUntil = new Int32Array(blocks * days)
  const tries = new Int32Array(blocks * days)
  let best = state.dayOf.slice()
  let fewest = state.unplaced
  const rounds = Math.min(patience * blocks, 20_000)
  for (let round = 1; round <= rounds && state.unplaced > 0; round += 1) {
    const waiting = unplacedBlocks(problem, state)
    if (waiting.length === 0) break
    const block = waiting[randomInteger(random, waiting.length)]!
    if (!placeOne(problem, state, block) && !placeByChain(problem, state, random, block)) {
      const way = cheapestWay(problem, state, block, tabuUntil, tries, round, random)
      if (way) {
        for (const other of way.out) {
          tabuUntil[other * days + way.day] = round + tabuRounds + randomInteger(random, tabuRounds)
          takeOut(problem, state, other)
        }
        tries[block * days + way.day]! += 1
        putIn(problem, state, block, way.day)
        for (const other of way.out) placeOne(problem, state, other)
      }
    }
    if (state.unplaced < fewest) {
      fewest = state.unplaced
      best = state.dayOf.slice()
    }
    if (round % 16 === 0) yield
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
  block: number,
  tabuUntil: Int32Array,
  tries: Int32Array,
  round: number,
  random: Random,
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
  const shift = randomInteger(random, problem.blocks)
  for (let i = 0; i < problem.blocks && over > 0; i += 1) {
    const other = (i + shift) % problem.blocks
    if (state.dayOf[other] !== day || out.includes(other)) continue
    out.push(other)
    over -= problem.size[other]!
  }
  return out
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
    const shift = randomInteger(random, problem.blocks)
    for (let k = 0; k < problem.blocks && over > 0; k += 1) {
      const other = (k + shift) % problem.blocks
      if (state.dayOf[other] !== day) continue
      for (let j = start[other]!; j < start[other + 1]!; j += 1) {
        if (items[j] !== group) continue
        over -= counts[j]!
        if (!out.includes(other)) out.push(other)
      }
    }
  }
  return out
}
