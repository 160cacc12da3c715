/** Spells out the repetitions of one calendar event within a window. */
import ICAL from 'ical.js'
import { eventTime, type EventTime } from './eventTimes'
import { calendarLimits } from './occurrence'
import { momentOf, type Moment } from './timeZones'

/** A rule by the second that began long ago must not keep the reader busy for ever. */
const mostSteps = 100_000

const oneDay = 86_400_000

export class TooManyOccurrences extends Error {}

/**
 * The starts that a rule gives around the bounds; some a little outside may be among them. The rule
 * runs on the clock of the event's own zone, so that nine o'clock stays nine o'clock when summer time
 * begins; its end is compared as a moment, because files give it in UTC.
 */
export function ruleStarts(
  rule: ICAL.Recur,
  first: EventTime,
  bounds: { readonly start: Moment; readonly end: Moment },
): Moment[] {
  const until = rule.until ? endOf(rule.until, first) : Infinity
  const clock = rule.clone()
  clock.until = null
  const iterator = clock.iterator(onTheClock(first))
  const starts: Moment[] = []
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const next = iterator.next() as ICAL.Time | null
    if (!next) return starts
    const wall = next.toString()
    // No zone is a day away from UTC, so most repetitions before the window need no conversion.
    if (Date.parse(first.allDay ? wall : `${wall}Z`) < bounds.start - oneDay) continue
    const moment = first.allDay ? Date.parse(wall) : momentOf(wall, first.zone)
    if (moment > until || moment >= bounds.end) return starts
    if (starts.length === calendarLimits.occurrences) break
    starts.push(moment)
  }
  throw new TooManyOccurrences()
}

/** A day as end means the whole of that day. */
function endOf(until: ICAL.Time, first: EventTime): Moment {
  const end = eventTime(until, first.zone)
  if (!end.allDay || first.allDay) return end.moment
  return momentOf(`${end.wall}T23:59:59`, first.zone)
}

/** The wall time without a zone, which is what the rule counts in. */
function onTheClock({ wall, allDay }: EventTime): ICAL.Time {
  const [year, month, day, hour = 0, minute = 0, second = 0] = wall.split(/[-T:]/).map(Number)
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: allDay })
}
