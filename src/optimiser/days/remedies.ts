/** Ways out of conflicts, the cheapest for the planner first, each tried before it is offered. */
import type {
  Conflict,
  DistributionProblem,
  Remedy,
  RemedyStep,
} from '@/domain/distribution/problem'
import { withRemedy } from './applyRemedy'
import { canHold } from './possibility'
import { ruleRemedies } from './ruleRemedies'
import { seatRemedies } from './seatRemedies'
import { mostOfOneKind, type WayOut } from './wayOut'

/**
 * Efforts in arbitrary points: a chair is cheap, cheaper still when every day finds one or another has one to
 * spare; a promise to a person is dearer, a whole day dearest.
 */
const effort = {
  fewEach: 0.4,
  movedSeat: 0.5,
  seat: 1,
  wish: 3,
  unpin: 3,
  rule: 4,
  person: 5,
  day: 60,
}

/** Remedies for each conflict, cheapest first, whole ones before steps. Yields now and then. */
export function* remediesFor(
  problem: DistributionProblem,
  conflicts: readonly Conflict[],
): Generator<void, Remedy[]> {
  const remedies: Remedy[] = []
  for (const [conflict, own] of conflicts.entries()) {
    const found =
      own.type === 'rulesCollide'
        ? yield* ruleRemedies(problem, own)
        : yield* seatRemedies(problem, conflicts, own)
    const ways = conflicts.length === 1 ? yield* triedOnAll(problem, found) : found
    const alone = ways
      .filter(({ enough }) => enough)
      .sort((a, b) => priceOf(problem, a) - priceOf(problem, b))
    const offered = alone.filter(
      ({ step }, at) => countOfKind(alone.slice(0, at), step.type) < mostOfOneKind,
    )
    const steps = ways.filter(({ enough }) => !enough)
    remedies.push(
      ...[...offered, ...steps].map(({ step, enough }) => ({ ...step, conflict, enough })),
    )
  }
  return remedies
}

/**
 * What settles the only conflict has to make the whole problem possible: seats that are enough for the people
 * may still be too few for their rules.
 */
function* triedOnAll(
  problem: DistributionProblem,
  ways: readonly WayOut[],
): Generator<void, WayOut[]> {
  const tried: WayOut[] = []
  for (const { step, enough } of ways) {
    tried.push({ step, enough: enough && (yield* canHold(withRemedy(problem, step))) })
  }
  return tried
}

function countOfKind(ways: readonly WayOut[], type: RemedyStep['type']): number {
  return ways.filter(({ step }) => step.type === type).length
}

function priceOf({ days }: DistributionProblem, { step }: WayOut): number {
  switch (step.type) {
    case 'moveSeats':
      return step.seats * effort.movedSeat
    case 'addSeats':
      return step.seats * effort.seat
    case 'raiseSeats':
      return effort.fewEach
    case 'lowerMinimum': {
      const now = days.find(({ id }) => id === step.dayId)?.seatsMin ?? step.to
      return (now - step.to) * effort.seat
    }
    case 'makeWish':
      return effort.wish
    case 'unpin':
      return effort.unpin
    case 'switchOffRule':
      return effort.rule
    case 'askPeople':
      return step.count * effort.person
    case 'addDay':
      return effort.day
  }
}
