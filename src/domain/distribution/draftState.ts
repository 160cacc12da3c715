/** The draft beside its problem: what the board, the consequences and the repairs all start from. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { buildProblem } from './buildProblem'
import { draftOf } from './draft'
import type { Placement } from './placement'
import type { DistributionProblem, ProblemPerson } from './problem'
import type { SeatMap } from './ruleBreaches'

export interface DraftState {
  readonly problem: DistributionProblem
  /** The audience by id. */
  readonly people: ReadonlyMap<Id, ProblemPerson>
  /** Every placement of the series, also on lost days and of people outside the audience. */
  readonly placements: ReadonlyMap<Id, Placement>
  /** The audience on days that are held: what is measured. */
  readonly seats: SeatMap
  readonly isHeld: (seminarId: Id) => boolean
}

/** @returns null when the series is gone */
export function draftStateOf(snapshot: Snapshot, seriesId: Id): DraftState | null {
  const problem = buildProblem(snapshot, seriesId)
  if (!problem) return null
  const held = new Set(problem.days.map(({ id }) => id))
  const people = new Map(problem.people.map((person) => [person.id, person]))
  const seats = new Map<Id, Id>()
  for (const { id, current } of problem.people) if (current !== null) seats.set(id, current)
  return {
    problem,
    people,
    placements: draftOf(snapshot, seriesId),
    seats,
    isHeld: (seminarId) => held.has(seminarId),
  }
}
