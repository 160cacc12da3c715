/** Order inside a list: ranks are texts that sort as they stand, and the id settles equal ones. */
import type { Id } from './id'

interface Ranked {
  readonly id: Id
  readonly rank: string
}

const digits = 4
/** What our own ranks look like: a number, and letters for what was put between two numbers. */
const ownForm = /^(\d{4})([a-z]*)$/
const letters = 'abcdefghijklmnopqrstuvwxyz'
const middle = 'n'

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

/**
 * A rank between two neighbours; null stands for the end of the list. Ranks made here and by `rankAt`
 * always have room between them, except in front of "0000". Equal ranks, and ranks of a foreign form
 * without room, are answered with one of theirs: the order then falls to the ids.
 */
export function rankBetween(before: string | null, after: string | null): string {
  const low = before === null ? { number: 0, tail: '' } : parts(before)
  const high = after === null ? { number: 10 ** digits, tail: '' } : parts(after)
  if (!low || !high) return within(before, `${before ?? ''}${middle}`, after)
  if (high.number - low.number > 1) {
    const far = after === null ? low.number + 1 : Math.floor((low.number + high.number) / 2)
    return rankAt(far)
  }
  const ceiling = high.number > low.number ? null : high.tail
  return within(before, rankAt(low.number) + tailBetween(low.tail, ceiling), after)
}

function parts(rank: string): { readonly number: number; readonly tail: string } | null {
  const match = ownForm.exec(rank)
  return match ? { number: Number(match[1]), tail: match[2] ?? '' } : null
}

function within(before: string | null, rank: string, after: string | null): string {
  const fits = (before === null || before < rank) && (after === null || rank < after)
  return fits ? rank : (before ?? after ?? rank)
}

/** Letters that sort between two tails; null is above all of them. */
function tailBetween(low: string, high: string | null): string {
  let tail = ''
  let ceiling = high
  for (let at = 0; ceiling === null || at < ceiling.length; at += 1) {
    const from = at < low.length ? letters.indexOf(low.charAt(at)) : 0
    const to = ceiling === null ? letters.length : letters.indexOf(ceiling.charAt(at))
    if (to - from > 1) return tail + letters.charAt(Math.floor((from + to) / 2))
    tail += letters.charAt(from)
    if (to > from) ceiling = null
  }
  return tail
}
