/**
 * How hot the search is, and for how long: a short first cycle, which tells how fast this machine is;
 * then a long one; then shorter ones that warm the best grouping so far without melting it.
 */
import type { State } from './state'

export interface Cycle {
  /** In steps of work. */
  readonly work: number
  /** Temperatures, in the hot temperature of the problem. */
  readonly from: number
  readonly to: number
}

/** Swaps per person that the hot temperature accepts: there, good groups have just begun to hold together. */
const hotSwapsPerPerson = 0.075
/** Swaps that it accepts at least, so that few people are not frozen from the beginning. */
const fewestHotSwaps = 3
/** Swaps looked at, at most, to measure the hot temperature. */
const sampledSwaps = 200_000
/** Worsenings of so many temperatures are as good as never accepted. */
const negligible = 20

const firstCycle = 3_000_000
/** In work per pair of people. */
const shortestCycle = 40
const longestCycle = 60_000
const cold = 0.5
/** With less work than this per pair, cycles do best to end warmer, and to leave the rest to the descent. */
const hurriedSearch = 12_500
const coldInHurry = 0.6
const hot = 1.2
const reheat = 0.8
/** After each cycle in vain the next is so much hotter, in order to get out; after so many it begins anew. */
const hotterWhenIdle = 1.25
const mostIdle = 8

/**
 * The next cycle.
 * @param cycles how many there have been
 * @param idle how many of the last ones have found nothing better
 * @param done the work that has been done
 * @param left the work for which there is time
 */
export function nextCycle(
  people: number,
  cycles: number,
  idle: number,
  done: number,
  left: number,
): Cycle {
  const pairs = (people * people) / 2
  const end = done + left < hurriedSearch * pairs ? coldInHurry : cold
  const within = (work: number) =>
    Math.min(longestCycle * pairs, Math.max(shortestCycle * pairs, work))
  if (cycles === 0) return { work: Math.min(firstCycle, within(left / 10)), from: hot, to: end }
  if (cycles === 1) return { work: within(0.8 * left), from: hot, to: end }
  const from = reheat * Math.pow(hotterWhenIdle, idle % mostIdle)
  return { work: within(0.7 * left), from, to: end }
}

/** The temperature when this part of a cycle, 0-1, is over, in the hot temperature: it falls geometrically. */
export function temperatureAt({ from, to }: Cycle, part: number): number {
  return from * Math.pow(to / from, part)
}

/**
 * The temperature at which, of the worsening swaps that a local optimum leaves, on average so many per
 * person would be accepted. Measured rather than told, so that the units of the distances do not matter.
 */
export function hotTemperature(state: State): number {
  const losses = lossesOfSwaps(state)
  const swaps = Math.max(fewestHotSwaps, hotSwapsPerPerson * state.people)
  const wanted = swaps / ((state.people * state.people) / 2)
  let high = state.tolerance
  for (const loss of losses) high = Math.max(high, loss)
  let low = 0
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2
    let accepted = 0
    for (const loss of losses) if (loss < negligible * middle) accepted += Math.exp(-loss / middle)
    if (accepted > wanted * losses.length) high = middle
    else low = middle
  }
  return high
}

function lossesOfSwaps({
  people,
  distances,
  groupOf,
  toGroup,
  toOwn,
  tolerance,
}: State): Float64Array {
  const losses: number[] = []
  const stride = Math.max(1, Math.floor((people * people) / 2 / sampledSwaps))
  for (let a = 0; a < people; a += 1) {
    for (let b = a % stride; b < a; b += stride) {
      const groupA = groupOf[a]!
      const groupB = groupOf[b]!
      if (groupA === groupB) continue
      const gain =
        toGroup[groupB * people + a]! -
        toOwn[a]! +
        toGroup[groupA * people + b]! -
        toOwn[b]! -
        2 * distances[a * people + b]!
      // What costs nothing is accepted at any temperature, and tells nothing about which one is hot.
      if (gain < -tolerance) losses.push(-gain)
    }
  }
  return Float64Array.from(losses)
}
