/** A sum of distances that no grouping can exceed. */
import type { GroupingProblem } from './problem'

/** Rows sorted between two pauses. */
const rowsPerStep = 50

/**
 * Yields Infinity until it is known, and at last the bound.
 *
 * Everybody has at least so many others in the group as the smallest group brings, at most as many as the
 * largest, and all groups together have at most `mostPairs` pairs. So nobody's distances can add up to
 * more than their largest: for everybody those that the smallest group brings, then the largest of all
 * that is left. Each pair is counted from both sides, and halved.
 * @param mostPairs pairs of people in the same group, at most
 */
export function* boundByLargestDistances(
  { people, distances, groups }: GroupingProblem,
  mostPairs: number,
): Generator<number> {
  const fewest = Math.max(0, Math.min(...groups.map(({ min }) => min)) - 1)
  const most = Math.min(people, Math.max(...groups.map(({ max }) => max))) - 1
  const optional = new Float64Array(people * Math.max(0, most - fewest))
  let sum = 0
  for (let person = 0, next = 0; person < people; person += 1) {
    const largest = distancesFrom(person, people, distances).sort()
    for (let i = 1; i <= most; i += 1) {
      const distance = largest[largest.length - i]!
      if (i <= fewest) sum += distance
      else optional[next++] = distance
    }
    if (person % rowsPerStep === 0) yield Infinity
  }
  optional.sort()
  const open = Math.min(optional.length, 2 * mostPairs - people * fewest)
  for (let i = 1; i <= open; i += 1) sum += Math.max(0, optional[optional.length - i]!)
  yield sum / 2
}

function distancesFrom(person: number, people: number, distances: Float64Array): Float64Array {
  const others = new Float64Array(people - 1)
  others.set(distances.subarray(person * people, person * people + person))
  others.set(distances.subarray(person * people + person + 1, (person + 1) * people), person)
  return others
}
