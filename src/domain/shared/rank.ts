/** Order inside a list: ranks are texts that sort as they stand, and the id settles equal ones. */
import type { Id } from './id'

interface Ranked {
  readonly id: Id
  readonly rank: string
}

const digits = 4

export function byRank(a: Ranked, b: Ranked): number {
  return a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1
}

/** Ranks behind all of these, one after the other. */
export function ranksBehind(ranked: Iterable<{ readonly rank: string }>): () => string {
  let last = 0
  for (const { rank } of ranked) last = Math.max(last, Number.parseInt(rank, 10) || 0)
  return () => rankAt((last += 1))
}

/** The rank of the one in this place of a new list, 1 the first. */
export function rankAt(place: number): string {
  return String(place).padStart(digits, '0')
}
