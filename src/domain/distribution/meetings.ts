/** Who meets again on a day after having been together before: counted, and priced as the search does. */
import type { Id } from '../shared/id'
import type { DistributionProblem } from './problem'
import { peopleByDay, type SeatMap } from './ruleBreaches'

type Met = Pick<DistributionProblem, 'metBefore' | 'metWeight'>

/** What each pair of a group costs that meets again, in points of balance. */
export function pointsPerMeeting({ metWeight = 0 }: Met): number {
  return metWeight / 10
}

/** Pairs of people who share a day and have been together before, each pair once. */
export function pairsMeetingAgain({ metBefore = [] }: Met, seats: SeatMap): number {
  const pairs = new Set<string>()
  for (const there of meetingsOf(metBefore, seats)) {
    const inOrder = [...there].sort()
    inOrder.forEach((one, place) => {
      for (const other of inOrder.slice(place + 1)) pairs.add(`${one} ${other}`)
    })
  }
  return pairs.size
}

/** Points of all meetings; those who were together twice cost twice. */
export function meetingPoints(problem: Met, seats: SeatMap): number {
  const perMeeting = pointsPerMeeting(problem)
  if (perMeeting === 0) return 0
  let meetings = 0
  for (const { length } of meetingsOf(problem.metBefore ?? [], seats)) {
    meetings += (length * (length - 1)) / 2
  }
  return meetings * perMeeting
}

/** What a day would mean to one person, whose own seat does not count. */
export interface MeetingsOnDay {
  /** Different people met before who are there. */
  readonly people: number
  readonly points: number
}

export function meetingsFor(
  problem: Met,
  seats: SeatMap,
  personId: Id,
): (dayId: Id) => MeetingsOnDay {
  const groups = (problem.metBefore ?? []).filter((group) => group.includes(personId))
  const perMeeting = pointsPerMeeting(problem)
  return (dayId) => {
    const there = groups.flatMap((group) =>
      group.filter((id) => id !== personId && seats.get(id) === dayId),
    )
    return { people: new Set(there).size, points: there.length * perMeeting }
  }
}

/** Those of each group who are on the same day. */
function* meetingsOf(groups: readonly (readonly Id[])[], seats: SeatMap) {
  for (const group of groups) yield* peopleByDay(group, seats).values()
}
