/**
 * Searches side by side: one from a construction, one from chance. When both have had a fair trial, the
 * better one goes on alone.
 */
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { chunkSize, searchChunk, startSearch, type Search } from './search'
import { constructedPlan } from './seeds'
import { startState } from './state'

/** Moves of the search from chance before the two are compared. */
const trial = 4_000_000
/** With more people than this, two searches would take too much memory. */
const mostForTwo = 1000
/** A told plan may be thrown over when a move costs less than this part of the dearest weight. */
const worthBuilding = 20

export interface Walks {
  /** The one that has the best plan so far. */
  best: Search
  evaluations: number
  readonly searches: Search[]
  readonly random: Random
}

/** @param plan round * people + person -> table, valid in every round to come */
export function startWalks(problem: Compiled, plan: Int32Array, random: Random): Walks {
  const { told, attributes, repeatWeight } = problem.source
  const isTold = told !== null && problem.moveWeight > 0
  const dearest = Math.max(repeatWeight, ...attributes.map(({ weight }) => weight))
  // Where moves weigh something beside the rest, nothing built anew could be worth all of them.
  const built =
    isTold && problem.moveWeight * worthBuilding > dearest ? null : constructedPlan(problem, plan)
  const names = built && startSearch(problem, startState(problem, built), random, 'names')
  if (names && problem.people > mostForTwo) {
    return { best: names, evaluations: 0, searches: [names], random }
  }
  const fresh = startSearch(problem, startState(problem, plan), random, isTold ? 'warm' : 'fresh')
  if (!names) return { best: fresh, evaluations: 0, searches: [fresh], random }
  const best = names.bestScore <= fresh.bestScore ? names : fresh
  return { best, evaluations: 0, searches: [names, fresh], random }
}

/** Tries one chunk of moves in the search whose turn it is. */
export function walk(walks: Walks): void {
  const { searches } = walks
  const [first, second] = searches
  const turn = second && second.evaluations < first!.evaluations ? second : first!
  searchChunk(turn)
  walks.evaluations += chunkSize
  if (turn.bestScore < walks.best.bestScore) walks.best = turn
  if (turn.kind === 'names' && turn.cooling.cycle > 0) searches[0] = warmedUp(walks, turn)
  if (second && second.evaluations >= trial) searches.splice(0, 2, walks.best)
}

/** The names are given; now the plan itself may change. */
function warmedUp(walks: Walks, names: Search): Search {
  const { problem, random } = names
  const warm = startSearch(problem, startState(problem, names.best), random, 'warm')
  warm.evaluations = names.evaluations
  if (walks.best === names) walks.best = warm
  return warm
}
