/** When not everybody gets a seat, those who have been told of theirs come before those who need one. */
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { Seats } from './constraints/constraint'
import { evaluate } from './evaluate'

/**
 * Gives the people in `keeping` back their seat (`current`) where the search left them out, if need be
 * in place of somebody on that day who is not in `keeping`; never at the price of a hard rule.
 */
export function keepSeats(
  problem: DistributionProblem,
  seats: Seats,
  keeping: ReadonlySet<Id>,
): Seats {
  let kept = seats
  let breaches = evaluate(problem, kept).hardBreaches
  for (const { id, current } of problem.people) {
    if (current === null || !keeping.has(id) || kept[id] !== undefined) continue
    const others = Object.keys(kept).filter((other) => kept[other] === current)
    const newcomers = others.filter((other) => !keeping.has(other))
    for (const leaving of [null, ...newcomers]) {
      const tried: Record<Id, Id> = { ...kept, [id]: current }
      if (leaving !== null) delete tried[leaving]
      const broken = evaluate(problem, tried).hardBreaches
      if (broken > breaches) continue
      kept = tried
      breaches = broken
      break
    }
  }
  return kept
}
