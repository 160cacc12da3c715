/** Calendar files of a programme: an entry for each item or for each day, of all or of one person. */
import type { ToldItem } from '@/domain/agenda/agenda'
import { Attendance } from '@/domain/agenda/attendance'
import { openDays, withoutClosed } from '@/domain/agenda/openView'
import { timesIn } from '@/domain/agenda/personalTimes'
import {
  allItems,
  clockOf,
  dayOfMinutes,
  scheduleOf,
  withTracks,
  type ScheduledItem,
} from '@/domain/agenda/schedule'
import { shownItem, type ShownItem } from '@/domain/agenda/shownItem'
import { versionsOfAgenda } from '@/domain/agenda/toldAgenda'
import { dayNow } from '@/domain/distribution/toldDays'
import type { Snapshot } from '@/domain/records'
import { addDays, daysBetween, minutesOf, type Day, type Instant } from '@/domain/shared/day'
import { groupBy } from '@/domain/shared/groupBy'
import type { Id } from '@/domain/shared/id'
import { timeSpan } from '@/text/formats'
import { t } from '@/text/t'
import { writeCalendar, type CalendarEvent } from './writeCalendar'

export interface AgendaCalendarChoice {
  readonly per: 'item' | 'day'
  /** Only what this person attends. */
  readonly personId?: Id
}

/**
 * The calendar of a programme as it is now. Closed items are never in it: it is made of the workspace
 * without its closed stores. An item that was published and is gone, or closed since, is cancelled.
 * The entry of a day replaces the one of the seminar itself that the calendar may have already. Of a
 * cancelled seminar every entry is cancelled.
 * @param stamp when the file is made
 * @returns null when the seminar is gone, or there is nothing to put into a calendar
 */
export function calendarOfAgenda(
  snapshot: Snapshot,
  seminarId: Id,
  choice: AgendaCalendarChoice,
  stamp: Instant,
): string | null {
  const seminar = dayNow(snapshot, seminarId)
  if (!seminar) return null
  const title = seminar.title || t.exports.untitledDay
  const about = { snapshot: withoutClosed(snapshot), seminarId, title, place: seminar.place }
  const entries = new AgendaEntries(about, choice.personId ?? null)
  const planned = choice.per === 'day' ? entries.ofDays() : entries.ofItems()
  const events = seminar.cancelled ? planned.map(asCancelled) : planned
  return events.length > 0 ? writeCalendar(title, events, stamp) : null
}

function asCancelled(event: CalendarEvent): CalendarEvent {
  if (event.cancelled) return event
  return { ...event, cancelled: true, title: t.exports.cancelledTitle(event.title) }
}

interface About {
  /** Without its closed stores. */
  readonly snapshot: Snapshot
  readonly seminarId: Id
  readonly title: string
  readonly place: string
}

class AgendaEntries {
  private readonly items: readonly ScheduledItem[]

  constructor(
    private readonly about: About,
    private readonly personId: Id | null,
  ) {
    const { snapshot, seminarId } = about
    const days = openDays(scheduleOf(snapshot, seminarId))
    const attended = (id: Id) =>
      timesIn(days, new Attendance(snapshot, seminarId), id).flatMap(({ items }) => items)
    const all = personId === null ? allItems(days).filter(isNoFrame) : attended(personId)
    this.items = all.filter(({ start, end }) => end > start)
  }

  ofItems(): CalendarEvent[] {
    const events = this.items.map((scheduled) => this.itemEvent(scheduled))
    return [...events, ...this.goneItems().map((told) => this.cancelledEvent(told))]
  }

  ofDays(): CalendarEvent[] {
    const { seminarId, title, place } = this.about
    const days = groupBy(this.items, ({ day }) => day)
    return [...days].map(([day, items]) => {
      const start = Math.min(...items.map((item) => item.start))
      const end = Math.max(...items.map((item) => item.end))
      const distance = daysBetween(this.firstDay(), day)
      const name = distance === 0 ? seminarId : `${seminarId}.day${distance}`
      return {
        uid: this.uid(name),
        cancelled: false,
        title,
        place,
        description: items
          .flatMap(withTracks)
          .map((item) => this.lineOf(item))
          .join('\n'),
        ...timesOf(day, start, end),
      }
    })
  }

  private itemEvent(scheduled: ScheduledItem): CalendarEvent {
    const shown = shownItem(this.about.snapshot, scheduled)
    return {
      uid: this.uid(shown.itemId),
      cancelled: false,
      title: titleOf(shown),
      place: [shown.track?.place, this.about.place].filter(Boolean).join(', '),
      description: this.descriptionOf(shown, scheduled),
      ...timesOf(shown.day, shown.start, shown.end),
    }
  }

  private descriptionOf({ purpose, speakers, track }: ShownItem, scheduled: ScheduledItem): string {
    const names = speakers.map(({ name }) => name)
    const lines = [
      purpose,
      names.length > 0 ? t.exports.programme.speakers(names) : '',
      track && track.name !== '' ? t.exports.programme.track(track.name) : '',
      ...withTracks(scheduled)
        .slice(1)
        .map((inside) => this.lineOf(inside)),
    ]
    return lines.filter((line) => line !== '').join('\n')
  }

  private lineOf(scheduled: ScheduledItem): string {
    const times = timeSpan(clockOf(scheduled.start), clockOf(scheduled.end))
    return t.exports.programme.line(times, titleOf(shownItem(this.about.snapshot, scheduled)))
  }

  /** What versions told openly, and is no longer to be read: each as it was last told, closed since or not. */
  private goneItems(): ToldItem[] {
    const told = new Map<Id, ToldItem>()
    for (const version of versionsOfAgenda(this.about.snapshot, this.about.seminarId)) {
      const ids = this.personId === null ? null : new Set(version.attendance[this.personId])
      for (const item of version.items) {
        const concerns = ids === null ? item.kind !== 'parallel' : ids.has(item.itemId)
        const lasts = item.start !== item.end
        const known = told.get(item.itemId)
        if (concerns && lasts && !item.closed) told.set(item.itemId, item)
        else if (known && item.closed) told.set(item.itemId, { ...known, closed: true })
      }
    }
    for (const { item } of this.items) told.delete(item.id)
    return [...told.values()]
  }

  private cancelledEvent(told: ToldItem): CalendarEvent {
    const { day, start: startTime, end: endTime } = told
    const isClosed = told.closed || this.about.snapshot.agendaItems.get(told.itemId)?.closed
    const title = isClosed ? this.about.title : told.title || t.agenda.kinds[told.kind]
    return {
      uid: this.uid(told.itemId),
      cancelled: true,
      title: t.exports.cancelledTitle(title),
      place: this.about.place,
      description: '',
      day,
      startTime,
      endDay: minutesOf(endTime) < minutesOf(startTime) ? addDays(day, 1) : day,
      endTime,
    }
  }

  private uid(name: string): string {
    return `${name}${this.personId === null ? '' : `.${this.personId}`}@lederdag`
  }

  private firstDay(): Day {
    return this.about.snapshot.seminars.get(this.about.seminarId)?.day ?? ''
  }
}

/** A parallel item around tracks is no entry of its own: the items in its tracks are. */
function isNoFrame({ tracks }: ScheduledItem): boolean {
  return tracks.every(({ items }) => items.length === 0)
}

function titleOf({ title, kind }: ShownItem): string {
  return title || t.agenda.kinds[kind]
}

function timesOf(day: Day, start: number, end: number) {
  return {
    day: dayOfMinutes(day, start),
    startTime: clockOf(start),
    endDay: dayOfMinutes(day, end),
    endTime: clockOf(end),
  }
}
