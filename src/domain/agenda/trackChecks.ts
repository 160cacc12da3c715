/** Whether somebody would have to be in two tracks at once. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { AgendaItem } from './agenda'
import type { Attendance } from './attendance'
import type { Finding } from './finding'
import { itemPeopleOf } from './lookup'
import type { ScheduledItem } from './schedule'

/**
 * Items of different tracks at the same time that name the same people, by their circles or by a part in
 * them. Where a track is free to choose nobody is named, and so nobody is in two places.
 */
export function collisionsIn(
  snapshot: Snapshot,
  { tracks }: ScheduledItem,
  dayOffset: number,
  attendance: Attendance,
): Finding[] {
  const found: Finding[] = []
  for (const [at, { items }] of tracks.entries()) {
    for (const later of tracks.slice(at + 1)) {
      for (const [one, other] of overlapping(items, later.items)) {
        const personIds = common(namedAt(one, attendance), namedAt(other, attendance))
        const speakerIds = common(guestsAt(snapshot, one), guestsAt(snapshot, other))
        if (personIds.length + speakerIds.length === 0) continue
        const [itemId, otherItemId] = [one.id, other.id]
        found.push({ type: 'twoPlaces', itemId, otherItemId, dayOffset, personIds, speakerIds })
      }
    }
  }
  return found
}

function overlapping(
  items: readonly ScheduledItem[],
  others: readonly ScheduledItem[],
): (readonly [AgendaItem, AgendaItem])[] {
  return items.flatMap((one) =>
    others
      .filter((other) => one.start < other.end && other.start < one.end)
      .map((other) => [one.item, other.item] as const),
  )
}

function namedAt({ id, circleId }: AgendaItem, attendance: Attendance): ReadonlySet<Id> {
  const circle = circleId === null ? [] : attendance.circle(circleId)
  return new Set([...circle, ...attendance.partakers(id)])
}

/** Speakers from outside; those of the organisation are found as people. */
function guestsAt(snapshot: Snapshot, { id }: AgendaItem): ReadonlySet<Id> {
  return new Set(
    itemPeopleOf(snapshot, id).flatMap(({ speakerId }) => {
      const speaker = snapshot.speakers.get(speakerId ?? '')
      return speaker && speaker.personId === null ? [speaker.id] : []
    }),
  )
}

function common(some: ReadonlySet<Id>, others: ReadonlySet<Id>): Id[] {
  return [...some].filter((id) => others.has(id))
}
