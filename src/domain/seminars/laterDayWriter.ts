/** Writes the days after the first of a seminar, and takes the programme of a day along that moves. */
import type { ChangeDraft } from '../changeDraft'
import type { CommandContext } from '../command'
import { isLocalTime, type LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { groupBy } from '../shared/groupBy'
import type { SeminarDay } from './seminar'
import { laterDaysOf } from './seminarDays'
import type { SeminarRefusal } from './seminarFields'

/** A later day as a form gives it; with the id of the day it was, when it was one before. */
export interface LaterDay {
  readonly id?: Id
  readonly offset: number
  readonly startTime: LocalTime
  readonly endTime: LocalTime
}

/** So many days after the first, at most; the schema says the same. */
export const lastOffset = 30

/** The first thing wrong with the later days, or null. */
export function laterDaysRefusal(days: readonly LaterDay[]): SeminarRefusal | null {
  const offsets = new Set(days.map(({ offset }) => offset))
  if (offsets.size < days.length) return { type: 'seminar.dayTwice' }
  if (days.some(({ offset }) => offset < 1 || offset > lastOffset)) {
    return { type: 'seminar.dayTooFar', details: { most: lastOffset } }
  }
  for (const { startTime, endTime } of days) {
    const strange = [startTime, endTime].find((time) => !isLocalTime(time))
    if (strange !== undefined) return { type: 'seminar.unknownTime', details: { time: strange } }
    if (endTime <= startTime) return { type: 'seminar.laterDayEndsFirst' }
  }
  return null
}

/**
 * Makes these the later days of the seminar. A day that was there before keeps its record and takes
 * its programme to its new place; one that goes is refused while its programme has items.
 */
export function setLaterDays(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  seminarId: Id,
  days: readonly LaterDay[],
): SeminarRefusal | null {
  const refusal = laterDaysRefusal(days)
  if (refusal) return refusal
  const known = laterDaysOf(snapshot, seminarId)
  const kept = new Map(days.flatMap((day) => (day.id ? [[day.id, day] as const] : [])))
  const items = groupBy(snapshot.agendaItems.values(), (item) =>
    item.seminarId === seminarId ? item.dayOffset : null,
  )
  for (const gone of known.filter(({ id }) => !kept.has(id))) {
    const count = items.get(gone.offset)?.length ?? 0
    if (count > 0) return { type: 'seminar.dayHasItems', details: { items: count } }
    draft.remove('seminarDays', gone.id)
  }
  const stored = new Map(known.map((day) => [day.id, day]))
  for (const { id, ...fields } of days) {
    const before = stored.get(id ?? '')
    if (before) moveDay(draft, before, fields, items.get(before.offset) ?? [])
    else draft.add('seminarDays', { id: newId(), seminarId, ...fields })
  }
  return null
}

function moveDay(
  draft: ChangeDraft,
  before: SeminarDay,
  fields: Omit<LaterDay, 'id'>,
  items: readonly { readonly id: Id }[],
): void {
  draft.update('seminarDays', before.id, fields)
  if (fields.offset === before.offset) return
  for (const { id } of items) draft.update('agendaItems', id, { dayOffset: fields.offset })
}
