/** The programme as it is read: by participants, by whoever runs the day, and by one person. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { AgendaDay } from './agendaDays'
import { Attendance } from './attendance'
import { openDays, withoutClosed } from './openView'
import { timesIn, type TimeSpan } from './personalTimes'
import { scheduleOf, type ScheduledDay, type ScheduledItem } from './schedule'
import {
  runSheetItem,
  shownItem,
  shownTracks,
  type RunSheetItem,
  type ShownItem,
  type ShownTrack,
} from './shownItem'

type InTracks<Item> = Item & { readonly tracks: readonly ShownTrack<Item>[] }

export interface ViewDay<Item> extends AgendaDay {
  /** When the last item ends, in minutes after midnight; the start of the day when there is none. */
  readonly end: number
  readonly items: readonly Item[]
}

export type ParticipantDay = ViewDay<InTracks<ShownItem>>
export type RunSheetDay = ViewDay<InTracks<RunSheetItem>>

/**
 * The programme as participants get it. It is made of the workspace without its closed stores, and a
 * closed item is not in it at all: its time is simply not mentioned.
 */
export function participantAgenda(snapshot: Snapshot, seminarId: Id): ParticipantDay[] {
  const open = withoutClosed(snapshot)
  const show = (scheduled: ScheduledItem) => shownItem(open, scheduled)
  return openDays(scheduleOf(open, seminarId)).map((day) => viewDay(day, show))
}

/** Everything that whoever runs the day needs, closed items and notes included. */
export function runSheet(snapshot: Snapshot, seminarId: Id): RunSheetDay[] {
  const show = (scheduled: ScheduledItem) => runSheetItem(snapshot, scheduled)
  return scheduleOf(snapshot, seminarId).map((day) => viewDay(day, show))
}

function viewDay<Item>(
  { offset, day, startTime, endTime, held, start, items }: ScheduledDay,
  show: (scheduled: ScheduledItem) => Item,
): ViewDay<InTracks<Item>> {
  const shown = items.map((scheduled) => ({
    ...show(scheduled),
    tracks: shownTracks(scheduled.tracks, show),
  }))
  return { offset, day, startTime, endTime, held, end: items.at(-1)?.end ?? start, items: shown }
}

export interface PersonalDay extends Pick<TimeSpan, 'offset' | 'day'> {
  /** From when to when the person is there, in minutes after midnight. */
  readonly spans: readonly Pick<TimeSpan, 'start' | 'end'>[]
  readonly items: readonly InTracks<ShownItem>[]
}

/**
 * What one person attends, on the days the person attends anything. As open as the programme of the
 * participants: closed items are not in it, nor are their times.
 */
export function personAgenda(snapshot: Snapshot, seminarId: Id, personId: Id): PersonalDay[] {
  const open = withoutClosed(snapshot)
  const days = openDays(scheduleOf(open, seminarId))
  const spans = timesIn(days, new Attendance(open, seminarId), personId)
  const show = (scheduled: ScheduledItem) => shownItem(open, scheduled)
  return days.flatMap(({ offset, day }) => {
    const own = spans.filter((span) => span.offset === offset)
    if (own.length === 0) return []
    const items = own.flatMap((span) =>
      span.items.map((scheduled) => ({
        ...show(scheduled),
        tracks: shownTracks(scheduled.tracks, show),
      })),
    )
    return { offset, day, spans: own.map(({ start, end }) => ({ start, end })), items }
  })
}
