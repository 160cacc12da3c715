/** The days of a seminar: its first, those after it, and those that only items remember. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { addDays, type Day, type LocalTime } from '../shared/day'

export interface AgendaDay {
  /** 0 is the first day of the seminar. */
  readonly offset: number
  readonly day: Day
  readonly startTime: LocalTime
  readonly endTime: LocalTime
  /** False for a day that the seminar no longer has, though items still stand on it. */
  readonly held: boolean
}

/**
 * The days in order. A day that only items name gets the times of the first.
 * @param named offsets that items stand on
 */
export function daysOfSeminar(
  snapshot: Snapshot,
  seminar: Seminar,
  named: Iterable<number> = [],
): AgendaDay[] {
  const times = new Map([[0, { startTime: seminar.startTime, endTime: seminar.endTime }]])
  const extra = [...snapshot.seminarDays.values()]
    .filter(({ seminarId }) => seminarId === seminar.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { offset, startTime, endTime } of extra) {
    if (!times.has(offset)) times.set(offset, { startTime, endTime })
  }
  const offsets = new Set([...times.keys(), ...named])
  return [...offsets]
    .sort((a, b) => a - b)
    .map((offset) => {
      const { startTime, endTime } = times.get(offset) ?? seminar
      const day = offset === 0 ? seminar.day : addDays(seminar.day, offset)
      return { offset, day, startTime, endTime, held: times.has(offset) }
    })
}

/** The day at this distance from the first, or null when the seminar has none there. */
export function dayAtOffset(
  snapshot: Snapshot,
  seminar: Seminar,
  offset: number,
): AgendaDay | null {
  return daysOfSeminar(snapshot, seminar).find((day) => day.offset === offset) ?? null
}
