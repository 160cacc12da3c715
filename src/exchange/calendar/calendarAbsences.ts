/** Turns what stands in a person's calendar into days on which the person cannot come. */
import type { Seminar } from '@/domain/seminars/seminar'
import { addDays, type Day } from '@/domain/shared/day'
import type { Occurrence } from './occurrence'

/** First and last day away, both included. The reason is not kept. */
export interface AbsenceSpan {
  readonly from: Day
  readonly to: Day
}

/** Shorter appointments can be moved or missed; from two hours on the day is lost. */
const minutesThatMatter = 120

/**
 * Spans in order, none touching another. All-day entries count when the owner is busy or out of
 * office; timed ones when, taken together, they take two hours out of a seminar that is held.
 * @param seminars the days in question; only they make timed entries matter
 */
export function absencesFromCalendar(
  occurrences: readonly Occurrence[],
  seminars: readonly Seminar[],
): AbsenceSpan[] {
  const occupied = occurrences.filter(({ busy, away }) => busy || away)
  const spans = occupied
    .filter(({ allDay }) => allDay)
    .map(({ start, end }) => ({ from: start, to: addDays(end, -1) }))
  const timed = occupied.filter(({ allDay }) => !allDay)
  for (const seminar of seminars) {
    if (!seminar.cancelled && minutesLost(timed, seminar) >= minutesThatMatter) {
      spans.push({ from: seminar.day, to: seminar.day })
    }
  }
  return joined(spans)
}

/** Minutes of the seminar that are taken; time taken twice counts once. */
function minutesLost(timed: readonly Occurrence[], seminar: Seminar): number {
  const [begin, finish] = [seminar.startTime, seminar.endTime].map((t) => minutes(seminar.day, t))
  let free = begin as number
  let lost = 0
  for (const { start, end } of [...timed].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const from = Math.max(free, minutes(start.slice(0, 10), start.slice(11)))
    const to = Math.min(finish as number, minutes(end.slice(0, 10), end.slice(11)))
    if (to <= from) continue
    lost += to - from
    free = to
  }
  return lost
}

/** Minutes on one scale for all days; clocks put back or forward do not matter within a seminar. */
function minutes(day: Day, time: string): number {
  return Date.parse(`${day}T${time}Z`) / 60_000
}

function joined(spans: readonly AbsenceSpan[]): AbsenceSpan[] {
  const result: AbsenceSpan[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1)
    if (last && span.from <= addDays(last.to, 1)) {
      result[result.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to }
    } else result.push(span)
  }
  return result
}
