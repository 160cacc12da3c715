/** The days of a seminar: its first, those after it, and those that only items remember. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { daysOfSeminar, type DayOfSeminar } from '../seminars/seminarDays'
import { addDays } from '../shared/day'

export interface AgendaDay extends DayOfSeminar {
  /** False for a day that the seminar no longer has, though items still stand on it. */
  readonly held: boolean
}

/**
 * The days in order. A day that only items name gets the times of the first.
 * @param named offsets that items stand on
 */
export function agendaDaysOf(
  snapshot: Snapshot,
  seminar: Seminar,
  named: Iterable<number> = [],
): AgendaDay[] {
  const { startTime, endTime } = seminar
  const days = new Map<number, AgendaDay>()
  for (const day of daysOfSeminar(snapshot, seminar)) days.set(day.offset, { ...day, held: true })
  for (const offset of named) {
    if (days.has(offset)) continue
    days.set(offset, { offset, day: addDays(seminar.day, offset), startTime, endTime, held: false })
  }
  return [...days.values()].sort((a, b) => a.offset - b.offset)
}

/** The day at this distance from the first, or null when the seminar has none there. */
export function dayAtOffset(
  snapshot: Snapshot,
  seminar: Seminar,
  offset: number,
): AgendaDay | null {
  return agendaDaysOf(snapshot, seminar).find((day) => day.offset === offset) ?? null
}
