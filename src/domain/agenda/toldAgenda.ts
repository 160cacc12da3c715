/** A programme as it is told: what a version keeps, and what would be told now. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { AgendaVersion, ToldItem } from './agenda'
import { contentOf } from './content'
import { timesOfAll } from './personalTimes'
import { allItems, clockOf, dayOfMinutes, mainItemOf, scheduleOf } from './schedule'
import type { ScheduledItem } from './schedule'

/** The part of a version that tells the programme. */
export type ToldAgenda = Pick<AgendaVersion, 'items' | 'attendance'>

/** Nothing has been told yet. */
export const nothingTold: ToldAgenda = { items: [], attendance: {} }

/** The published versions of a programme, oldest first. */
export function versionsOfAgenda(snapshot: Snapshot, seminarId: Id): AgendaVersion[] {
  return [...snapshot.agendaVersions.values()]
    .filter((version) => version.seminarId === seminarId)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
}

/** The version that people know, or null before the first is published. */
export function latestAgendaVersion(snapshot: Snapshot, seminarId: Id): AgendaVersion | null {
  return versionsOfAgenda(snapshot, seminarId).at(-1) ?? null
}

/** The programme as it would be told now. Of closed items only the times are kept. */
export function agendaNow(snapshot: Snapshot, seminarId: Id): ToldAgenda {
  const items = allItems(scheduleOf(snapshot, seminarId)).map((item) => toldItem(snapshot, item))
  const attendance: Record<Id, Id[]> = {}
  for (const [personId, spans] of timesOfAll(snapshot, seminarId)) {
    attendance[personId] = spans.flatMap((span) => span.items.map(({ item }) => item.id))
  }
  return { items, attendance }
}

function toldItem(snapshot: Snapshot, { item, day, start, end }: ScheduledItem): ToldItem {
  const main = mainItemOf(snapshot, item)
  const times = {
    itemId: item.id,
    day: dayOfMinutes(day, start),
    start: clockOf(start),
    end: clockOf(end),
  }
  if (item.closed || main?.closed) {
    return { ...times, kind: 'other', title: '', track: '', closed: true }
  }
  const track = main ? (snapshot.agendaTracks.get(item.trackId ?? '')?.name ?? '') : ''
  const { title } = contentOf(snapshot, item)
  return { ...times, kind: item.kind, title, track, closed: false }
}
