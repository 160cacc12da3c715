/** How many participants an amount for each of them is multiplied by. */
import type { Snapshot } from '../records'
import { seminarsOf } from '../seminars/seminarQueries'
import type { Id } from '../shared/id'
import { participantsOf } from '../tables/participants'

/** Those who are placed, or all the seats while nobody is; `mixed` is a series with days of both. */
export type ParticipantBasis = 'placed' | 'seats' | 'mixed'

export interface ParticipantCount {
  readonly count: number
  readonly basis: ParticipantBasis
}

/** Those who have the day and have not cancelled; while there are none, every seat counts. */
export function participantsCounted(snapshot: Snapshot, seminarId: Id): ParticipantCount {
  const placed = participantsOf(snapshot, seminarId).length
  if (placed > 0) return { count: placed, basis: 'placed' }
  return { count: snapshot.seminars.get(seminarId)?.seatsMax ?? 0, basis: 'seats' }
}

/** The sum over the days of the series; a cancelled day has nobody. */
export function participantsOfSeries(snapshot: Snapshot, seriesId: Id): ParticipantCount {
  const counts = seminarsOf(snapshot, seriesId)
    .filter(({ cancelled }) => !cancelled)
    .map(({ id }) => participantsCounted(snapshot, id))
  const bases = new Set(counts.map(({ basis }) => basis))
  const [only = 'seats'] = bases
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    basis: bases.size > 1 ? 'mixed' : only,
  }
}
