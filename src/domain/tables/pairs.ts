/** Pairs of people, and one key for a pair however it is turned. */
import type { Id } from '../shared/id'

export type Pair = readonly [Id, Id]

export function pairsOf(group: readonly Id[]): Pair[] {
  return group.flatMap((a, index) => group.slice(index + 1).map((b): Pair => [a, b]))
}

/** Ids hold no spaces. */
export function pairKey([a, b]: Pair): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

export function pairOfKey(key: string): Pair {
  const [a = '', b = ''] = key.split(' ')
  return [a, b]
}
