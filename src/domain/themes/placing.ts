/** The rank that puts something before another one of a list, or last in it. */
import type { Id } from '../shared/id'
import { rankBetween } from '../shared/rank'

interface Ranked {
  readonly id: Id
  readonly rank: string
}

/**
 * @param others the rest of the list in order, without what is placed
 * @param beforeId what it is to stand before; null, or one that is gone, puts it last
 */
export function rankBefore(others: readonly Ranked[], beforeId: Id | null): string {
  const found = others.findIndex(({ id }) => id === beforeId)
  const place = found < 0 ? others.length : found
  return rankBetween(others[place - 1]?.rank ?? null, others[place]?.rank ?? null)
}
