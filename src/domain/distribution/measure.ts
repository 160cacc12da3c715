/** What a whole distribution costs, by the same formula as the search; lower is better. */
import type { Id } from '../shared/id'
import {
  balanceFigures,
  sharesPerSeat,
  totalDeviation,
  type AttributeValue,
  type BalanceFigure,
} from './balance'
import { evenDaysKey, evenSizes } from './evenDays'
import { meetingPoints } from './meetings'
import type { DistributionProblem, ProblemAttribute } from './problem'
import { breachesOf, peopleByDay, pointsPerBreach, type SeatMap } from './ruleBreaches'

export interface Measure {
  /** Points of imbalance, of broken soft rules and of meetings; 0 is a perfect mirror. */
  readonly score: number
  readonly balancePoints: number
  readonly rulePoints: number
  /** For people who meet again. */
  readonly meetingPoints: number
  /** People too many or too few on a day, on a blocked day, and breaches of hard rules. */
  readonly hardBreaches: number
}

/** The figures of one attribute on one day. */
export interface AttributeBalance {
  readonly key: string
  readonly weight: number
  readonly figures: readonly BalanceFigure[]
}

/** Moves are left out: a draft that the planner looks at costs nothing for being different. */
export function measureOf(
  problem: DistributionProblem,
  seats: SeatMap,
  balances = balanceByDay(problem, seats),
): Measure {
  let balancePoints = 0
  for (const attributes of balances.values()) {
    for (const { weight, figures } of attributes) balancePoints += weight * totalDeviation(figures)
  }
  let rulePoints = 0
  let hardBreaches = seatBreaches(problem, seats) + blockedBreaches(problem, seats)
  for (const rule of problem.rules) {
    const breaches = breachesOf(rule, peopleByDay(rule.personIds, seats))
    if (rule.hard) hardBreaches += breaches
    else rulePoints += breaches * pointsPerBreach(rule)
  }
  const meetings = meetingPoints(problem, seats)
  const score = balancePoints + rulePoints + meetings
  return { score, balancePoints, rulePoints, meetingPoints: meetings, hardBreaches }
}

/** Whatever is balanced: the attributes of the problem, and last how evenly the days are filled. */
export function balanceParts({
  attributes,
  evenWeight = 0,
}: Pick<DistributionProblem, 'attributes' | 'evenWeight'>): readonly ProblemAttribute[] {
  return evenWeight === 0 ? attributes : [...attributes, { key: evenDaysKey, weight: evenWeight }]
}

/** Day id -> the figures of everything that is balanced, in the order of `balanceParts`. */
export function balanceByDay(
  problem: DistributionProblem,
  seats: SeatMap,
): ReadonlyMap<Id, readonly AttributeBalance[]> {
  const parts = balanceParts(problem).map(({ key, weight }, attribute) => {
    if (key === evenDaysKey) return evennessOf(problem, seats, weight)
    const shares = sharesPerSeat(problem, attribute)
    const counts = countsByDay(problem, attribute, seats)
    return (dayId: Id): AttributeBalance => ({
      key,
      weight,
      figures: balanceFigures(shares.get(dayId) ?? new Map(), counts.get(dayId) ?? new Map()),
    })
  })
  return new Map(problem.days.map(({ id }) => [id, parts.map((on) => on(id))]))
}

/** One figure a day, of everybody who is there. */
function evennessOf(
  problem: DistributionProblem,
  seats: SeatMap,
  weight: number,
): (dayId: Id) => AttributeBalance {
  const sizes = evenSizes(problem)
  const there = peopleByDay(
    problem.people.map(({ id }) => id),
    seats,
  )
  return (dayId) => {
    const share = sizes.get(dayId) ?? 0
    const count = there.get(dayId)?.length ?? 0
    const figure = { value: evenDaysKey, count, share, deviation: count - share }
    return { key: evenDaysKey, weight, figures: [figure] }
  }
}

/** Day id -> value -> people placed there. Days that nobody is on are left out. */
export function countsByDay(
  { people }: DistributionProblem,
  attribute: number,
  seats: SeatMap,
): Map<Id, Map<AttributeValue, number>> {
  const days = new Map<Id, Map<AttributeValue, number>>()
  for (const { id, values } of people) {
    const dayId = seats.get(id)
    if (dayId === undefined) continue
    const value = values[attribute] ?? null
    const counts = days.get(dayId) ?? new Map<AttributeValue, number>()
    days.set(dayId, counts.set(value, (counts.get(value) ?? 0) + 1))
  }
  return days
}

function seatBreaches({ days, people }: DistributionProblem, seats: SeatMap): number {
  const there = peopleByDay(
    people.map(({ id }) => id),
    seats,
  )
  return days.reduce((sum, { id, seatsMin, seatsMax }) => {
    const count = there.get(id)?.length ?? 0
    return sum + Math.max(count - seatsMax, seatsMin - count, 0)
  }, 0)
}

function blockedBreaches({ people }: DistributionProblem, seats: SeatMap): number {
  return people.filter(({ id, blocked }) => blocked[seats.get(id) ?? ''] !== undefined).length
}
