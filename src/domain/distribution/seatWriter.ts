/** Gives and takes seats within one Change: a person has one placement in a series, and keeps its id. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import type { CommandContext, Refusal } from '../command'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { draftOf } from './draft'
import type { Placement } from './placement'

export interface SeatWriter {
  /** The draft as it is before anything is written. */
  readonly before: ReadonlyMap<Id, Placement>
  place(personId: Id, seminarId: Id): void
  unplace(personId: Id): void
  pin(personId: Id, pinned: boolean): void
  readonly changes: ChangeDraft
  build(): Result<Change, never>
}

export function seatWriter({ snapshot, newId }: CommandContext, seriesId: Id): SeatWriter {
  const changes = new ChangeDraft(snapshot)
  const before = draftOf(snapshot, seriesId)
  return {
    before,
    changes,
    place(personId, seminarId) {
      const known = before.get(personId)
      if (known) changes.update('placements', known.id, { seminarId })
      else changes.add('placements', { id: newId(), seriesId, personId, seminarId })
    },
    unplace(personId) {
      for (const placement of snapshot.placements.values()) {
        if (placement.seriesId === seriesId && placement.personId === personId) {
          changes.remove('placements', placement.id)
        }
      }
    },
    pin(personId, pinned) {
      const known = before.get(personId)
      if (known) changes.update('placements', known.id, { pinned })
    },
    build: () => ok(changes.build()),
  }
}

/** The day when people can be placed on it, or why they cannot. A full day is the planner's choice. */
export function openDay(snapshot: Snapshot, seriesId: Id, seminarId: Id): Result<Seminar, Refusal> {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar || seminar.seriesId !== seriesId) return fail({ type: 'distribution.dayGone' })
  if (seminar.cancelled) {
    return fail({ type: 'distribution.dayCancelled', details: { day: seminar.day } })
  }
  return ok(seminar)
}

/** A refusal when one of the people is no longer in the register. */
export function missingPerson(snapshot: Snapshot, personIds: readonly Id[]): Refusal | null {
  return personIds.every((id) => snapshot.people.has(id))
    ? null
    : { type: 'distribution.personGone' }
}
