/**
 * What repeats and mixing must cost together. Sharing out each value evenly over the tables of a round
 * bounds the one; but where nearly everybody meets nearly everybody, those who are alike meet as well, or
 * others meet twice. The cheapest mixture of the two is the bound.
 */
import type { Compiled } from './problem'

interface Alike {
  readonly weight: number
  /** Pairs at a table that have the same value, at least, over all rounds to come. */
  readonly evenly: number
  /** The same when nobody meets twice; a pair fewer for every repeat. */
  readonly withoutRepeats: number
}

/**
 * @param fewestRepeats of people who are not in one block, in the rounds to come
 * @param loads of the tables when they seat the fewest pairs
 * @returns points
 */
export function repeatsAndMixing(
  problem: Compiled,
  fewestRepeats: number,
  loads: Int32Array,
): number {
  const toCome = problem.rounds - problem.firstRound
  let meetings = 0
  for (const load of loads) meetings += (load * load) / 2
  for (const { length } of problem.blocks) meetings -= (length * length) / 2
  const parts = problem.source.attributes.map(({ weight }, attribute): Alike => {
    const value = valuesOf(problem, attribute)
    const { different, tied } = pairsOf(problem, value)
    return {
      weight,
      evenly: toCome * evenPairs(problem, value),
      withoutRepeats: toCome * (meetings + tied) - different,
    }
  })
  const costWith = (repeats: number) =>
    parts.reduce(
      (sum, { weight, evenly, withoutRepeats }) =>
        sum + weight * Math.max(evenly, withoutRepeats - repeats),
      problem.repeatWeight * repeats,
    )
  // The sum is convex and bends only where mixing an attribute evenly becomes possible.
  const bends = parts.map(({ evenly, withoutRepeats }) => withoutRepeats - evenly)
  return Math.min(...[fewestRepeats, ...bends.filter((bend) => bend > fewestRepeats)].map(costWith))
}

/** Person -> number of the value. */
function valuesOf({ source }: Compiled, attribute: number): Int32Array {
  const numbers = new Map<string | null, number>()
  return Int32Array.from(source.people, ({ values }) => {
    const value = values[attribute] ?? null
    if (!numbers.has(value)) numbers.set(value, numbers.size)
    return numbers.get(value)!
  })
}

/** Pairs of different values that may meet, and pairs of the same value that always do. */
function pairsOf({ people, blockOf, price, apartPrice }: Compiled, value: Int32Array) {
  let different = 0
  let tied = 0
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < a; b += 1) {
      if (blockOf[a] === blockOf[b]) tied += Number(value[a] === value[b])
      else if (value[a] !== value[b] && price[a * people + b]! < apartPrice) different += 1
    }
  }
  return { different, tied }
}

function evenPairs(problem: Compiled, value: Int32Array): number {
  const counts = new Map<number, number>()
  for (const own of value) counts.set(own, (counts.get(own) ?? 0) + 1)
  const open = openTables(problem)
  return [...counts.values()].reduce((pairs, own) => pairs + pairsAlike(own, open), 0)
}

/** Tables at which people may sit, at most one per person. */
export function openTables({ seatsMax, people }: Compiled): number {
  return Math.min(people, seatsMax.filter((max) => max > 0).length)
}

/** The fewest pairs in one class when so many people are shared out over so many classes. */
export function pairsAlike(people: number, classes: number): number {
  const each = Math.floor(people / classes)
  const larger = people % classes
  return (classes * each * (each - 1)) / 2 + larger * each
}
