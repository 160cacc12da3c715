/** Times of a calendar event as moments, whatever way the file writes them. */
import ICAL from 'ical.js'
import { home, momentOf, wallTimeAt, zoneNamed, type Moment, type WallTime } from './timeZones'

/** One reading of a DTSTART, DTEND, EXDATE … value. */
export interface EventTime {
  readonly allDay: boolean
  readonly wall: WallTime
  readonly zone: string
  /** All-day values count from midnight in UTC: they are days, not moments. */
  readonly moment: Moment
}

/** All values of a property. Unknown zones are told to `onUnknown` and taken to be Danish. */
export function eventTimes(
  property: ICAL.Property,
  onUnknown: (tzid: string) => void,
): EventTime[] {
  const tzid = property.getFirstParameter('tzid') as string | undefined
  const named = tzid === undefined ? home : zoneNamed(tzid)
  if (named === null) onUnknown(tzid as string)
  return (property.getValues() as unknown[])
    .filter((value): value is ICAL.Time => value instanceof ICAL.Time)
    .map((value) => eventTime(value, named ?? home))
}

export function eventTime(value: ICAL.Time, zone: string): EventTime {
  const text = value.toString()
  if (value.isDate) return { allDay: true, wall: text, zone: 'UTC', moment: Date.parse(text) }
  const inZone = text.endsWith('Z') ? 'UTC' : zone
  const wall = text.replace('Z', '')
  return { allDay: false, wall, zone: inZone, moment: momentOf(wall, inZone) }
}

/** Copenhagen time to the minute, or the day. */
export function homeText(moment: Moment, allDay: boolean): string {
  return allDay
    ? new Date(moment).toISOString().slice(0, 10)
    : wallTimeAt(moment, home).slice(0, 16)
}
