/** Gathers the parts of each calendar event: the event itself and its exceptions, newest ones only. */
import type ICAL from 'ical.js'
import { eventTimes } from './eventTimes'
import type { Moment } from './timeZones'

export interface EventGroup {
  /** Missing when the file holds only single exceptions of a repetition. */
  readonly master: ICAL.Component | null
  /** The moment of the repetition that is replaced -> what replaces it. */
  readonly exceptions: ReadonlyMap<Moment, ICAL.Component>
}

/** One group per UID. Of two versions of the same part the higher SEQUENCE counts, then the later. */
export function newestEvents(
  calendars: readonly ICAL.Component[],
  tell: (zone: string) => void,
): EventGroup[] {
  const groups = new Map<
    string,
    { master: ICAL.Component | null; exceptions: Map<Moment, ICAL.Component> }
  >()
  let nameless = 0
  for (const event of calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))) {
    const uid = String(event.getFirstPropertyValue('uid') ?? `nameless ${(nameless += 1)}`)
    const group = groups.get(uid) ?? { master: null, exceptions: new Map() }
    groups.set(uid, group)
    const replaced = event.getFirstProperty('recurrence-id')
    const moment = replaced ? eventTimes(replaced, tell)[0]?.moment : undefined
    if (moment === undefined) group.master = newer(group.master, event)
    else group.exceptions.set(moment, newer(group.exceptions.get(moment) ?? null, event))
  }
  return [...groups.values()]
}

function newer(known: ICAL.Component | null, event: ICAL.Component): ICAL.Component {
  return known && sequenceOf(known) > sequenceOf(event) ? known : event
}

function sequenceOf(event: ICAL.Component): number {
  return Number(event.getFirstPropertyValue('sequence') ?? 0)
}
