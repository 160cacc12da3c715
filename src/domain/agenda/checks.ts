/** Looks a programme through, and tells what a planner should know before it is held. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { Attendance } from './attendance'
import { noContent } from './content'
import { cutsBefore } from './cuts'
import type { Finding } from './finding'
import { peopleFindings } from './peopleChecks'
import { restFindings } from './restChecks'
import { scheduleOf, withTracks, type ScheduledDay, type ScheduledItem } from './schedule'
import { collisionsIn } from './trackChecks'

/** All that is found, in the order of the programme; what is about a whole day comes behind its items. */
export function findingsOf(snapshot: Snapshot, seminarId: Id): Finding[] {
  return findingsIn(snapshot, seminarId, scheduleOf(snapshot, seminarId))
}

/** The same of a schedule that is made already. */
export function findingsIn(
  snapshot: Snapshot,
  seminarId: Id,
  days: readonly ScheduledDay[],
): Finding[] {
  if (days.every(({ items }) => items.length === 0)) return [{ type: 'emptyProgramme' }]
  const attendance = new Attendance(snapshot, seminarId)
  const about = peopleFindings(snapshot, seminarId, attendance)
  return days.flatMap((day) => {
    const { offset: dayOffset } = day
    return [
      ...day.items
        .flatMap(withTracks)
        .flatMap((scheduled) => [
          ...timeFindings(days, day, scheduled),
          ...shapeFindings(scheduled, dayOffset),
          ...about.ofItem(scheduled, dayOffset),
          ...collisionsIn(snapshot, scheduled, dayOffset, attendance),
        ]),
      ...restFindings(day),
      ...dayFindings(day),
    ]
  })
}

function timeFindings(
  days: readonly ScheduledDay[],
  { offset: dayOffset, start }: ScheduledDay,
  scheduled: ScheduledItem,
): Finding[] {
  const { item, overrun, gap } = scheduled
  const on = { itemId: item.id, dayOffset }
  const found: Finding[] = []
  if (overrun > 0) {
    found.push({ ...on, type: 'overrun', minutes: overrun, cuts: cutsBefore(days, item.id) })
  }
  if (gap > 0) found.push({ ...on, type: 'gap', minutes: gap })
  if (scheduled.start < start && overrun === 0) found.push({ ...on, type: 'startsBeforeDay' })
  return found
}

function shapeFindings({ item, tracks, start, end }: ScheduledItem, dayOffset: number): Finding[] {
  const on = { itemId: item.id, dayOffset }
  const found: Finding[] = []
  if (end === start) found.push({ ...on, type: 'noMinutes' })
  if (item.kind === 'parallel' && tracks.length === 0) found.push({ ...on, type: 'noTracks' })
  const legible = Object.keys(noContent).some((field) => item[field] !== '')
  if (item.closed && legible) found.push({ ...on, type: 'closedInTheOpen' })
  return found
}

function dayFindings({ offset: dayOffset, items, end, held }: ScheduledDay): Finding[] {
  const last = items.at(-1)
  const found: Finding[] = []
  if (!last) found.push({ dayOffset, type: 'emptyDay' })
  else {
    const on = { itemId: last.item.id, dayOffset }
    if (last.end > end) found.push({ ...on, type: 'endsLate', minutes: last.end - end })
    if (last.end > 1440) found.push({ ...on, type: 'pastMidnight' })
  }
  if (!held) found.push({ dayOffset, type: 'dayGone' })
  return found
}
