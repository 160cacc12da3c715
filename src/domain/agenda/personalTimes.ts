/** When a person has to be there: the items the person attends, and the spans that they make up. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import type { ItemKind } from './agenda'
import { Attendance } from './attendance'
import { circlesOf, itemPeopleOf, itemsOfSeminar } from './lookup'
import { scheduleOf, type ScheduledDay, type ScheduledItem } from './schedule'

/** From when to when a person is there without a pause in the attendance. */
export interface TimeSpan {
  readonly offset: number
  readonly day: Day
  /** Minutes after the midnight of `day`. */
  readonly start: number
  readonly end: number
  readonly items: readonly ScheduledItem[]
}

const pauses: ReadonlySet<ItemKind> = new Set(['break', 'meal', 'movement'])

/** Whether an item is a pause from work. */
export function isPause(kind: ItemKind): boolean {
  return pauses.has(kind)
}

/**
 * When the person is there, in order; items that follow without a gap make up one span. Nobody comes
 * for a break alone: a span of pauses is left out, unless the person is asked to one of them.
 * @returns closed items count as well; for what others may read see `personAgenda`
 */
export function timesOfPerson(snapshot: Snapshot, seminarId: Id, personId: Id): TimeSpan[] {
  const attendance = new Attendance(snapshot, seminarId)
  return timesIn(scheduleOf(snapshot, seminarId), attendance, personId)
}

/** Person id -> spans, of everybody who is at any item of the seminar. */
export function timesOfAll(snapshot: Snapshot, seminarId: Id): ReadonlyMap<Id, TimeSpan[]> {
  const days = scheduleOf(snapshot, seminarId)
  const attendance = new Attendance(snapshot, seminarId)
  const ids = new Set(attendance.everybody.map(({ id }) => id))
  for (const { id } of circlesOf(snapshot, seminarId)) {
    for (const personId of attendance.circle(id)) ids.add(personId)
  }
  for (const { id } of itemsOfSeminar(snapshot, seminarId)) {
    if (itemPeopleOf(snapshot, id).length === 0) continue
    for (const personId of attendance.partakers(id)) ids.add(personId)
  }
  const times = new Map<Id, TimeSpan[]>()
  for (const personId of ids) {
    const spans = timesIn(days, attendance, personId)
    if (spans.length > 0) times.set(personId, spans)
  }
  return times
}

/** The same in a schedule that is made already. */
export function timesIn(
  days: readonly ScheduledDay[],
  attendance: Attendance,
  personId: Id,
): TimeSpan[] {
  return days.flatMap(({ offset, day, items }) =>
    spansOf(items.flatMap((item) => attendedWithin(item, attendance, personId)))
      .filter((span) => isWorthComing(span, attendance, personId))
      .map((span) => ({ offset, day, ...span })),
  )
}

/**
 * What of an item the person attends: itself, or the items of the tracks that the person is named in.
 * Whoever may choose a track attends the parallel item as a whole.
 */
function attendedWithin(
  scheduled: ScheduledItem,
  attendance: Attendance,
  personId: Id,
): ScheduledItem[] {
  const own = scheduled.tracks.filter(({ items }) =>
    items.some(({ item }) => attendance.isNamed(personId, item)),
  )
  if (own.length === 0) return attendance.attends(personId, scheduled.item) ? [scheduled] : []
  return own
    .flatMap(({ items }) => items.filter(({ item }) => attendance.attends(personId, item)))
    .sort((a, b) => a.start - b.start)
}

type Span = Pick<TimeSpan, 'start' | 'end' | 'items'>

function spansOf(items: readonly ScheduledItem[]): Span[] {
  const spans: { start: number; end: number; items: ScheduledItem[] }[] = []
  for (const scheduled of items) {
    const { start, end } = scheduled
    const last = spans.at(-1)
    if (last && start <= last.end) {
      last.items.push(scheduled)
      last.start = Math.min(last.start, start)
      last.end = Math.max(last.end, end)
    } else spans.push({ start, end, items: [scheduled] })
  }
  return spans
}

function isWorthComing({ items }: Span, attendance: Attendance, personId: Id): boolean {
  return items.some(({ item }) => !isPause(item.kind) || attendance.isNamed(personId, item))
}
