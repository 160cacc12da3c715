/** What has changed since people were told, minute by minute, in words. */
import type { ToldItem } from '@/domain/agenda/agenda'
import type { ItemDifference, PersonDifference, ToldSpan } from '@/domain/agenda/agendaDifferences'
import { briefDay, listed, timeSpan } from '@/text/formats'
import { t } from '@/text/t'
import { lengthText } from './minutesText'

/** @param severalDays whether a time must say its day */
export function itemDifferenceText(difference: ItemDifference, severalDays: boolean): string {
  const words = t.agendaVersions.change
  const { from, to, kind } = difference
  const told = to ?? from
  if (!told) return ''
  const name = nameOf(told)
  if (kind !== 'changed' || !from || !to) {
    const time = timeOf(told, severalDays)
    return kind === 'removed' ? words.removed(name, time) : words.added(name, time)
  }
  return words.line(name, listed(partsOf(difference, from, to, severalDays)))
}

function partsOf(
  { moved, longerBy, renamed, closing }: ItemDifference,
  from: ToldItem,
  to: ToldItem,
  severalDays: boolean,
): string[] {
  const words = t.agendaVersions.change
  const length = lengthText(Math.abs(longerBy))
  return [
    ...(moved ? [words.moved(timeOf(from, severalDays), timeOf(to, severalDays))] : []),
    ...(longerBy === 0 ? [] : [longerBy > 0 ? words.longer(length) : words.shorter(length)]),
    ...(renamed ? [words.renamed(nameOf(from))] : []),
    ...(closing === null ? [] : [closing === 'closed' ? words.closed : words.opened]),
  ]
}

function nameOf({ closed, title, kind }: ToldItem): string {
  if (closed) return t.agendaVersions.change.closedItem
  return title || t.agenda.row.untitled(t.agenda.kinds[kind])
}

function timeOf({ day, start, end, track }: ToldItem, severalDays: boolean): string {
  const time = timeSpan(start, end)
  const place = track ? t.agendaVersions.change.track(time, track) : time
  return severalDays ? `${briefDay(day)} ${place}` : place
}

export function personDifferenceText({ from, to }: PersonDifference, severalDays: boolean): string {
  const words = t.agendaVersions.change
  const [before, after] = [spansText(from, severalDays), spansText(to, severalDays)]
  if (from.length === 0) return words.personAdded(after)
  return to.length === 0 ? words.personGone(before) : words.personMoved(before, after)
}

function spansText(spans: readonly ToldSpan[], severalDays: boolean): string {
  return listed(
    spans.map(({ day, start, end }) =>
      severalDays ? `${briefDay(day)} ${timeSpan(start, end)}` : timeSpan(start, end),
    ),
  )
}
