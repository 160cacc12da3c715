/** What moving a person would do on every other day, shown before a target is chosen. */
import type { Snapshot } from '../records'
import { eligibilityOf, type BlockedDays } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import {
  balanceFigures,
  sharesPerSeat,
  totalDeviation,
  type AttributeValue,
  type SeatShares,
} from './balance'
import type { SeatCount } from './dayBoard'
import { draftStateOf, type DraftState } from './draftState'
import { countsByDay } from './measure'
import { evenSizes } from './evenDays'
import { meetingsFor } from './meetings'
import type { BlockReason, DistributionProblem } from './problem'
import { breachBy, peopleByDay, type RuleBreach, type SeatMap } from './ruleBreaches'

export interface MoveConsequence {
  readonly seminar: Seminar
  /** Seats on the target after the move. */
  readonly seats: SeatCount
  /** Why the person cannot come there; the planner may still decide so. */
  readonly blocked: BlockReason | null
  /** Rules that hold now and would not. */
  readonly broken: readonly RuleBreach[]
  /** Rules that are broken by the present day and would hold. */
  readonly mended: readonly RuleBreach[]
  /** Rules that are broken either way, as they would be broken on the target. */
  readonly stillBroken: readonly RuleBreach[]
  /** Change of the balance in points; negative is better. */
  readonly balancePoints: number
  /** People met before who would be met again there; 0 while nobody asks for that. */
  readonly meetsAgain: number
  /** Change of the whole score in points; negative is better. */
  readonly points: number
}

export interface MoveConsequences {
  /** The day left behind, with its seats after the move; null when the person is unplaced. */
  readonly from: { readonly seminar: Seminar; readonly seats: SeatCount } | null
  /** Every other day that is held, in the order they take place. */
  readonly targets: readonly MoveConsequence[]
}

/** @returns null when the series or the person is gone */
export function moveConsequences(
  snapshot: Snapshot,
  seriesId: Id,
  personId: Id,
): MoveConsequences | null {
  const state = draftStateOf(snapshot, seriesId)
  const person = snapshot.people.get(personId)
  if (!state || !person) return null
  const placedOn = state.placements.get(personId)?.seminarId
  const fromId = placedOn !== undefined && state.isHeld(placedOn) ? placedOn : null
  const blocked: BlockedDays =
    state.people.get(personId)?.blocked ?? eligibilityOf(snapshot, seriesId).blockedFor(person)
  const rulesOn = ruleOutcomes(state, personId, fromId)
  const balanceOn = balanceOutcomes(state, personId, fromId)
  const meetingsOn = meetingsFor(state.problem, state.seats, personId)
  const metNow = fromId === null ? 0 : meetingsOn(fromId).points
  const load = loads(state)
  const seminarOf = (id: Id) => snapshot.seminars.get(id) as Seminar
  const seatsWith = (seminar: Seminar, change: number): SeatCount => ({
    min: seminar.seatsMin,
    max: seminar.seatsMax,
    count: (load.get(seminar.id) ?? 0) + change,
  })
  const consequence = (dayId: Id): MoveConsequence => {
    const seminar = seminarOf(dayId)
    const rules = rulesOn(dayId)
    const balancePoints = balanceOn(dayId)
    const rulePoints = sumOfPoints(rules.broken) - sumOfPoints(rules.mended)
    const meetings = meetingsOn(dayId)
    return {
      seminar,
      seats: seatsWith(seminar, 1),
      blocked: blocked[dayId] ?? null,
      ...rules,
      balancePoints,
      meetsAgain: meetings.people,
      points: balancePoints + rulePoints + meetings.points - metNow,
    }
  }
  const others = state.problem.days.filter(({ id }) => id !== fromId)
  return {
    from:
      fromId === null
        ? null
        : { seminar: seminarOf(fromId), seats: seatsWith(seminarOf(fromId), -1) },
    targets: others.map(({ id }) => consequence(id)),
  }
}

function ruleOutcomes({ problem, seats }: DraftState, personId: Id, fromId: Id | null) {
  const rules = problem.rules
    .filter(({ personIds }) => personIds.includes(personId))
    .map((rule) => {
      const days = peopleByDay(rule.personIds, seats)
      const now = fromId === null ? null : breachBy(rule, personId, fromId, days)
      return { rule, days, now }
    })
  return (toId: Id) => {
    const outcomes = rules.map(({ rule, days, now }) => ({
      now,
      then: breachBy(rule, personId, toId, days),
    }))
    return {
      broken: outcomes.flatMap(({ now, then }) => (then && !now ? [then] : [])),
      mended: outcomes.flatMap(({ now, then }) => (now && !then ? [now] : [])),
      stillBroken: outcomes.flatMap(({ now, then }) => (now && then ? [then] : [])),
    }
  }
}

/** Only the two days of a move change, so only their deviations are counted, with and without. */
function balanceOutcomes(
  { problem, people, seats }: DraftState,
  personId: Id,
  fromId: Id | null,
): (toId: Id) => number {
  const values = people.get(personId)?.values
  if (!values) return () => 0
  const attributes = problem.attributes.map(({ weight }, attribute) => {
    const value = values[attribute] ?? null
    const shares = sharesPerSeat(problem, attribute)
    const counts = countsByDay(problem, attribute, seats)
    const deviationOn = (dayId: Id, change: number) =>
      deviation(shares.get(dayId) ?? new Map(), counts.get(dayId) ?? new Map(), value, change)
    return (dayId: Id, change: number) =>
      weight * (deviationOn(dayId, change) - deviationOn(dayId, 0))
  })
  const evenOn = evenOutcome(problem, seats)
  const changeOn = (dayId: Id, change: number) =>
    attributes.reduce((sum, changeOf) => sum + changeOf(dayId, change), evenOn(dayId, change))
  const changeBehind = fromId === null ? 0 : changeOn(fromId, -1)
  return (toId) => changeOn(toId, 1) + changeBehind
}

/** What one person more or fewer on a day does to how evenly the days are filled. */
function evenOutcome(
  problem: DistributionProblem,
  seats: SeatMap,
): (dayId: Id, change: number) => number {
  const { evenWeight = 0 } = problem
  const sizes = evenSizes(problem)
  const there = new Map<Id, number>()
  for (const dayId of seats.values()) there.set(dayId, (there.get(dayId) ?? 0) + 1)
  return (dayId, change) => {
    const over = (there.get(dayId) ?? 0) - (sizes.get(dayId) ?? 0)
    return evenWeight * (Math.abs(over + change) - Math.abs(over))
  }
}

function deviation(
  shares: SeatShares,
  counts: ReadonlyMap<AttributeValue, number>,
  value: AttributeValue,
  change: number,
): number {
  const after = new Map(counts).set(value, (counts.get(value) ?? 0) + change)
  return totalDeviation(balanceFigures(shares, after))
}

/** Day id -> people placed there, whether or not they belong to the audience. */
function loads({ placements }: DraftState): ReadonlyMap<Id, number> {
  const load = new Map<Id, number>()
  for (const { seminarId } of placements.values()) {
    load.set(seminarId, (load.get(seminarId) ?? 0) + 1)
  }
  return load
}

function sumOfPoints(breaches: readonly RuleBreach[]): number {
  return breaches.reduce((sum, { points }) => sum + points, 0)
}
