/** Where the search starts: everybody somewhere, in the sizes that make the most pairs. */
import { shuffled, type Random } from '@/domain/shared/random'
import type { GroupBounds } from './problem'

/** Everybody into a group by chance, in these sizes. */
export function randomStart(sizes: Int32Array, random: Random): Int32Array {
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const order = shuffled(
    Array.from({ length: people }, (_, person) => person),
    random,
  )
  const groupOf = new Int32Array(people)
  let next = 0
  for (const [group, size] of sizes.entries()) {
    for (let i = 0; i < size; i += 1) groupOf[order[next + i]!] = group
    next += size
  }
  return groupOf
}

/**
 * The sizes within bounds that add up to everybody and make the most pairs, by dynamic programming over
 * the groups. Where distances are much alike, the number of pairs decides, and a search by single steps
 * would have to cross a valley to get from one such choice of sizes to another.
 */
export function sizesOfMostPairs(people: number, groups: readonly GroupBounds[]): Int32Array {
  const width = people + 1
  const chosen = new Int32Array(groups.length * width)
  let pairs = new Float64Array(width).fill(-1)
  pairs[0] = 0
  for (const [group, { min, max }] of groups.entries()) {
    const next = new Float64Array(width).fill(-1)
    for (let placed = 0; placed <= people; placed += 1) {
      if (pairs[placed]! < 0) continue
      const most = Math.min(max, people - placed)
      for (let size = min; size <= most; size += 1) {
        const sum = pairs[placed]! + (size * (size - 1)) / 2
        if (sum <= next[placed + size]!) continue
        next[placed + size] = sum
        chosen[group * width + placed + size] = size
      }
    }
    pairs = next
  }
  const sizes = new Int32Array(groups.length)
  for (let group = groups.length - 1, placed = people; group >= 0; group -= 1) {
    sizes[group] = chosen[group * width + placed]!
    placed -= sizes[group]!
  }
  return sizes
}
