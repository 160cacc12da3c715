/** The days of a seminar: the first, and those that are told by their distance from it. */
import type { Snapshot } from '../records'
import { addDays, type Day, type LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import type { Seminar, SeminarDay } from './seminar'

/** One day with its own times. `offset` is 0 for the first. */
export interface DayOfSeminar {
  readonly offset: number
  readonly day: Day
  readonly startTime: LocalTime
  readonly endTime: LocalTime
}

/** The stored days after the first, in order; of two at the same distance the first id counts. */
export function laterDaysOf(snapshot: Snapshot, seminarId: Id): SeminarDay[] {
  const byOffset = new Map<number, SeminarDay>()
  for (const day of snapshot.seminarDays.values()) {
    if (day.seminarId !== seminarId) continue
    const known = byOffset.get(day.offset)
    if (!known || day.id < known.id) byOffset.set(day.offset, day)
  }
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset)
}

/** All days of the seminar in order; there is always the first. */
export function daysOfSeminar(snapshot: Snapshot, seminar: Seminar): DayOfSeminar[] {
  const { id, day, startTime, endTime } = seminar
  return [
    { offset: 0, day, startTime, endTime },
    ...laterDaysOf(snapshot, id).map((later) => ({
      offset: later.offset,
      day: addDays(day, later.offset),
      startTime: later.startTime,
      endTime: later.endTime,
    })),
  ]
}

/** The last day of the seminar: its only one, where there are no later days. */
export function lastDayOf(snapshot: Snapshot, seminar: Seminar): Day {
  return daysOfSeminar(snapshot, seminar).at(-1)?.day ?? seminar.day
}
