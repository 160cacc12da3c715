/** A block changes places with as many single people of another day, so that both days keep their size. */
import { randomInteger, type Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { capsAllow, fits, putIn, takeOut, type State } from './state'

/** Tries the exchange with a random day; undone when a rule forbids it or it worsens by more than `limit`. */
export function exchangeBlock(
  problem: Compiled,
  state: State,
  block: number,
  singles: Int32Array,
  random: Random,
  limit: number,
): boolean {
  const { days, allowed } = problem
  const from = state.dayOf[block]!
  const to = randomInteger(random, days)
  if (from < 0 || to === from || allowed[block * days + to] === 0) return false
  const partners = pickPartners(problem, state, singles, to, from, problem.size[block]!, random)
  if (!partners) return false

  const before = state.score
  takeOut(problem, state, block)
  for (const partner of partners) takeOut(problem, state, partner)
  const placed: number[] = []
  let valid = fits(problem, state, block, to)
  if (valid) {
    putIn(problem, state, block, to)
    placed.push(block)
    for (const partner of partners) {
      valid = capsAllow(problem, state, partner, from)
      if (!valid) break
      putIn(problem, state, partner, from)
      placed.push(partner)
    }
  }
  if (valid && state.score - before <= limit) return true
  for (const one of placed) takeOut(problem, state, one)
  putIn(problem, state, block, from)
  for (const partner of partners) putIn(problem, state, partner, to)
  state.score = before
  return false
}

function pickPartners(
  { days, allowed }: Compiled,
  state: State,
  singles: Int32Array,
  day: number,
  goingTo: number,
  wanted: number,
  random: Random,
): number[] | null {
  const partners: number[] = []
  const tries = wanted * 4 * days
  for (let i = 0; i < tries && partners.length < wanted && singles.length > 0; i += 1) {
    const one = singles[randomInteger(random, singles.length)]!
    if (state.dayOf[one] !== day || allowed[one * days + goingTo] === 0) continue
    if (!partners.includes(one)) partners.push(one)
  }
  return partners.length === wanted ? partners : null
}
