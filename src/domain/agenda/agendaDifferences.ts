/** What has changed between two programmes as they are told: item by item, and person by person. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import { daysBetween, minutesOf, type Day, type LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { sameValue } from '../change'
import type { AgendaVersion, ToldItem } from './agenda'
import { clockOf, dayOfMinutes } from './schedule'
import { agendaNow, latestAgendaVersion, nothingTold, type ToldAgenda } from './toldAgenda'

export interface ItemDifference {
  readonly itemId: Id
  readonly kind: 'added' | 'removed' | 'changed'
  readonly from: ToldItem | null
  readonly to: ToldItem | null
  /** It begins at another time, on another day, or in another track. */
  readonly moved: boolean
  /** Minutes by which it has become longer; negative when shorter. */
  readonly longerBy: number
  /** Another title or kind; unknown, and so false, where one of the two is closed. */
  readonly renamed: boolean
  /** It was open and is closed, or the other way round. */
  readonly closing: 'closed' | 'opened' | null
}

/** From when to when somebody is there. */
export interface ToldSpan {
  readonly day: Day
  readonly start: LocalTime
  readonly end: LocalTime
}

export interface PersonDifference {
  readonly personId: Id
  /** Empty for someone who did not have to come. */
  readonly from: readonly ToldSpan[]
  /** Empty for someone who does not have to come any more. */
  readonly to: readonly ToldSpan[]
}

export interface AgendaDifferences {
  /** In the order of the later programme; what is removed comes last. */
  readonly items: readonly ItemDifference[]
  /** Only those whose times differ. */
  readonly people: readonly PersonDifference[]
}

export function agendaDifferences(from: ToldAgenda, to: ToldAgenda): AgendaDifferences {
  return { items: itemDifferences(from.items, to.items), people: personDifferences(from, to) }
}

export interface ChangesSinceTold {
  /** The version that people know; null before the first. */
  readonly version: AgendaVersion | null
  readonly items: readonly ItemDifference[]
  /** Those whose times differ and who are still there, in Danish order. */
  readonly people: readonly (PersonDifference & { readonly person: Person })[]
}

/** The latest version against the programme as it is. */
export function changesSinceTold(snapshot: Snapshot, seminarId: Id): ChangesSinceTold {
  const version = latestAgendaVersion(snapshot, seminarId)
  const { items, people } = agendaDifferences(
    version ?? nothingTold,
    agendaNow(snapshot, seminarId),
  )
  const byId = new Map(people.map((difference) => [difference.personId, difference]))
  const known = sortedByName([...byId.keys()].flatMap((id) => snapshot.people.get(id) ?? []))
  return {
    version,
    items,
    people: known.flatMap((person) => {
      const difference = byId.get(person.id)
      return difference ? [{ ...difference, person }] : []
    }),
  }
}

function itemDifferences(from: readonly ToldItem[], to: readonly ToldItem[]): ItemDifference[] {
  const before = new Map(from.map((item) => [item.itemId, item]))
  const differences: ItemDifference[] = []
  for (const item of to) {
    const old = before.get(item.itemId)
    before.delete(item.itemId)
    const difference = old ? changed(old, item) : onlyOne('added', item)
    if (difference) differences.push(difference)
  }
  return [...differences, ...[...before.values()].map((item) => onlyOne('removed', item))]
}

function onlyOne(kind: 'added' | 'removed', item: ToldItem): ItemDifference {
  const sides = kind === 'added' ? { from: null, to: item } : { from: item, to: null }
  const nothing = { moved: false, longerBy: 0, renamed: false, closing: null }
  return { itemId: item.itemId, kind, ...sides, ...nothing }
}

/** @returns null when nothing that is told differs */
function changed(from: ToldItem, to: ToldItem): ItemDifference | null {
  const moved = from.day !== to.day || from.start !== to.start || from.track !== to.track
  const longerBy = lengthOf(to) - lengthOf(from)
  const bothOpen = !from.closed && !to.closed
  const renamed = bothOpen && (from.title !== to.title || from.kind !== to.kind)
  const closing = from.closed === to.closed ? null : to.closed ? 'closed' : 'opened'
  if (!moved && longerBy === 0 && !renamed && closing === null) return null
  return { itemId: to.itemId, kind: 'changed', from, to, moved, longerBy, renamed, closing }
}

/** An end before the start is on the next day. */
function lengthOf({ start, end }: ToldItem): number {
  const minutes = minutesOf(end) - minutesOf(start)
  return minutes < 0 ? minutes + 1440 : minutes
}

function personDifferences(from: ToldAgenda, to: ToldAgenda): PersonDifference[] {
  const [before, after] = [toldSpans(from), toldSpans(to)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((personId) => ({
      personId,
      from: before.get(personId) ?? [],
      to: after.get(personId) ?? [],
    }))
    .filter((difference) => !sameValue(difference.from, difference.to))
}

/** Person id -> when the person is there, as it was told. */
export function toldSpans({ items, attendance }: ToldAgenda): ReadonlyMap<Id, ToldSpan[]> {
  const byId = new Map(items.map((item) => [item.itemId, item]))
  // Most people are at the same items, so what was found for one is there for all of them.
  const known = new Map<string, ToldSpan[]>()
  const spansAt = (itemIds: readonly Id[]) => {
    const key = itemIds.join(' ')
    const spans = known.get(key) ?? merged(itemIds.flatMap((id) => byId.get(id) ?? []))
    known.set(key, spans)
    return spans
  }
  return new Map(
    Object.entries(attendance).map(([personId, itemIds]) => [personId, spansAt(itemIds)]),
  )
}

function merged(items: readonly ToldItem[]): ToldSpan[] {
  const first = items.reduce((day, item) => (item.day < day ? item.day : day), items[0]?.day ?? '')
  const spans: { start: number; end: number }[] = []
  const pieces = items.map((item) => {
    const start = daysBetween(first, item.day) * 1440 + minutesOf(item.start)
    return { start, end: start + lengthOf(item) }
  })
  for (const { start, end } of pieces.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => ({
    day: dayOfMinutes(first, start),
    start: clockOf(start),
    end: clockOf(end),
  }))
}
