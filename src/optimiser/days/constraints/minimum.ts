/** The minimum that a day really has: a day that is cancelled for everyone needs nobody. */
import type { DistributionProblem, ProblemDay } from '@/domain/distribution/problem'

export function openMinimum({ people }: DistributionProblem, day: ProblemDay): number {
  return people.every(({ blocked }) => blocked[day.id] === 'cancelled') ? 0 : day.seatsMin
}
