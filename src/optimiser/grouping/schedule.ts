/**
 * How hot the search is when: a short first cycle, which tells how fast this machine is, then cycles that
 * each take most of the time that is left.
 */
import type { State } from './state'

/** Near here most of the search should be spent: where so many swaps per person would be accepted. */
const hotSwapsPerPerson = 0.15
/** The coldest temperature of a cycle, in its hottest. */
const coldest = 0.4
/** Swaps looked at to measure the temperature. */
const sampledSwaps = 200_000

/**
 * The temperature at which, of the swaps that a local optimum leaves, on average so many per person would
 * be accepted. Measured rather than told, so that the units of the distances do not matter.
 */
export function hotTemperature(state: State): number {
  const losses = lossesOfSwaps(state)
  let high = 1e-9
  for (const loss of losses) high = Math.max(high, loss)
  let low = 0
  for (let i = 0; i < 50; i += 1) {
    const middle = (low + high) / 2
    let accepted = 0
    for (const loss of losses) accepted += Math.exp(-loss / middle)
    if ((accepted / losses.length) * state.people > hotSwapsPerPerson) high = middle
    else low = middle
  }
  return high
}

function lossesOfSwaps({ people, distances, groupOf, toGroup, toOwn }: State): Float64Array {
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
      losses.push(Math.max(0, -gain))
    }
  }
  return Float64Array.from(losses)
}

/** The temperature of a cycle of which this part, 0-1, is over. */
export function temperatureAt(hot: number, part: number): number {
  return hot * Math.pow(coldest, part)
}
