/** Ways out of a collision of rules, each tried on the people whom the rules are about. */
import type {
  Conflict,
  DistributionProblem,
  ProblemPerson,
  RemedyStep,
} from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { withRemedy } from './applyRemedy'
import { canHold } from './possibility'
import { among } from './ruleIslands'
import { mostOfOneKind, type WayOut } from './wayOut'

/** Tries per kind of remedy. */
const mostTried = 8

/** The rules themselves need no trying: without any one of them the others can hold. */
export function* ruleRemedies(
  problem: DistributionProblem,
  { ruleIds, personIds, dayIds }: Extract<Conflict, { type: 'rulesCollide' }>,
): Generator<void, WayOut[]> {
  const meant = new Set(ruleIds)
  const own = among(problem, new Set(personIds))
  const colliding: DistributionProblem = {
    ...own,
    rules: own.rules.filter(({ hard, ruleId }) => hard && meant.has(ruleId)),
  }
  const ways: WayOut[] = ruleIds.slice(0, mostOfOneKind).flatMap((ruleId) => [
    { step: { type: 'makeWish', ruleId }, enough: true },
    { step: { type: 'switchOffRule', ruleId }, enough: true },
  ])
  const steps: RemedyStep[] = [
    ...pins(colliding.people),
    ...questions(colliding),
    { type: 'addDay', seats: Math.max(...problem.days.map(({ seatsMax }) => seatsMax)) },
  ]
  for (const step of steps) {
    if (yield* canHold(withRemedy(colliding, step))) ways.push({ step, enough: true })
  }
  const crowded = dayIds.length > 0 ? dayIds : problem.days.map(({ id }) => id)
  for (const dayId of crowded.slice(0, mostTried)) {
    const seats = yield* seatsWanted(colliding, dayId)
    if (seats !== null) ways.push({ step: { type: 'addSeats', dayId, seats }, enough: true })
  }
  return ways
}

function pins(people: readonly ProblemPerson[]): RemedyStep[] {
  return people
    .filter(({ pinnedTo }) => pinnedTo !== null)
    .slice(0, mostTried)
    .map(({ id }) => ({ type: 'unpin', personId: id }))
}

/** One person and all the days this person is absent: with more at once it would be guessing. */
function questions({ people, days }: DistributionProblem): RemedyStep[] {
  return people
    .map(({ id, blocked }) => ({
      personIds: [id],
      dayIds: days.map((day) => day.id).filter((dayId) => blocked[dayId] === 'absent'),
    }))
    .filter(({ dayIds }) => dayIds.length > 0)
    .slice(0, mostTried)
    .map((question) => ({ type: 'askPeople', count: 1, ...question }))
}

/** The fewest seats more on the day that make room for the rules, or null when seats do not help. */
function* seatsWanted(problem: DistributionProblem, dayId: Id): Generator<void, number | null> {
  const enough = (seats: number) => canHold(withRemedy(problem, { type: 'addSeats', dayId, seats }))
  let most = problem.people.length
  if (!(yield* enough(most))) return null
  let least = 1
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if (yield* enough(middle)) most = middle
    else least = middle + 1
  }
  return most
}
