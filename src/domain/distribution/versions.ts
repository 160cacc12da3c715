/** Published versions beside each other and beside the draft, person by person. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { draftOf, latestVersion } from './draft'
import type { DistributionVersion } from './placement'
import {
  changedDays,
  currentDays,
  currentFacilitating,
  isRescheduled,
  knowsDays,
  type Plan,
} from './toldDays'

/** Person id -> seminar id, as a version keeps it. */
export type Seats = DistributionVersion['seats']

export interface SeatDifference {
  readonly personId: Id
  /** `dayChanged` keeps the seat, but the day has another date, time or place. */
  readonly kind: 'added' | 'removed' | 'moved' | 'dayChanged' | 'unchanged'
  /** Seminar ids. */
  readonly from: Id | null
  readonly to: Id | null
}

/**
 * One row for everybody who has a seat in either, those of `from` first. Days are compared where both
 * know them.
 */
export function compareVersions(
  from: Omit<Plan, 'facilitating'>,
  to: Omit<Plan, 'facilitating'>,
): SeatDifference[] {
  const personIds = new Set([...Object.keys(from.seats), ...Object.keys(to.seats)])
  return [...personIds].map((personId) => {
    const [before, after] = [from.seats[personId] ?? null, to.seats[personId] ?? null]
    const rescheduled = before !== null && isRescheduled(before, from.days, to.days)
    return { personId, kind: kindOf(before, after, rescheduled), from: before, to: after }
  })
}

/** The same of seats alone, as between proposals, which leave the days as they are. */
export function compareSeats(from: Seats, to: Seats): SeatDifference[] {
  return compareVersions({ seats: from, days: {} }, { seats: to, days: {} })
}

function kindOf(before: Id | null, after: Id | null, rescheduled: boolean): SeatDifference['kind'] {
  if (before === after) return rescheduled ? 'dayChanged' : 'unchanged'
  if (before === null) return 'added'
  return after === null ? 'removed' : 'moved'
}

/** Where people expect to be: as last published or, before that, as the draft would tell them. */
export function toldSeats(snapshot: Snapshot, seriesId: Id): Seats {
  return latestVersion(snapshot, seriesId)?.seats ?? publishableSeats(snapshot, seriesId)
}

/** The draft as it would be published: seats on days that are held. */
export function publishableSeats(snapshot: Snapshot, seriesId: Id): Seats {
  const seats: Record<Id, Id> = {}
  for (const [personId, { seminarId }] of draftOf(snapshot, seriesId)) {
    const seminar = snapshot.seminars.get(seminarId)
    if (seminar?.seriesId === seriesId && !seminar.cancelled) seats[personId] = seminarId
  }
  return seats
}

/** The draft, the days and those who run them as they would be published. */
export function publishablePlan(snapshot: Snapshot, seriesId: Id): Plan {
  return {
    seats: publishableSeats(snapshot, seriesId),
    days: currentDays(snapshot, seriesId),
    facilitating: currentFacilitating(snapshot, seriesId),
  }
}

/** What is said before anything is published: no seat, no day, and nobody runs any. */
export const nothingYet: Plan = { seats: {}, days: {}, facilitating: {} }

export interface PendingChanges {
  /** The version that people know, or null before the first publication. */
  readonly version: DistributionVersion | null
  /** Only what differs; before the first publication everybody who is placed is `added`. */
  readonly differences: readonly SeatDifference[]
  /** Seminar ids of days that were told otherwise, also where nobody has to hear of it. */
  readonly days: readonly Id[]
  /** People concerned or, when nobody is, days; 0 when no difference is known. */
  readonly count: number
  /** The version is from before days were kept, so that a changed day cannot be seen. */
  readonly daysUnknown: boolean
}

/** The latest published version against the draft and the days as they are. */
export function changesSincePublished(snapshot: Snapshot, seriesId: Id): PendingChanges {
  const version = latestVersion(snapshot, seriesId)
  const [told, now] = [version ?? nothingYet, publishablePlan(snapshot, seriesId)]
  const differences = compareVersions(told, now).filter(({ kind }) => kind !== 'unchanged')
  const days = changedDays(told, now)
  return {
    version,
    differences,
    days,
    count: differences.length || days.length,
    daysUnknown: version !== null && !knowsDays(version.days),
  }
}
