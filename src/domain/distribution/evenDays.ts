/**
 * How evenly the days are filled. Mirroring follows the size that a day happens to have, so it has
 * nothing to say about sizes; this asks of each day the same part of its seats.
 */
import type { Series } from '../series/series'
import type { Id } from '../shared/id'
import type { DistributionProblem } from './problem'

/** Stands among the attributes where balance is shown and weighed. */
export const evenDaysKey = 'evenDays'

/** As much as a unit or a level. */
const usualWeight = 2

/** Days are filled evenly unless the planner has said that it does not matter. */
export function evenWeightOf({ mirrorWeights }: Pick<Series, 'mirrorWeights'>): number {
  return mirrorWeights[evenDaysKey] ?? usualWeight
}

/**
 * How many people each day should have: everybody, divided in proportion to the days' seats.
 * @returns day id -> people, a fraction; in sum everybody
 */
export function evenSizes({
  people,
  days,
}: Pick<DistributionProblem, 'people' | 'days'>): ReadonlyMap<Id, number> {
  const seats = days.reduce((sum, { seatsMax }) => sum + seatsMax, 0)
  return new Map(
    days.map(({ id, seatsMax }) => [id, seats === 0 ? 0 : (people.length * seatsMax) / seats]),
  )
}
