/** An item put together for reading: its times and all that is said about it. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { speakerContact } from '../speakers/speakerNames'
import type { ItemKind } from './agenda'
import { contentOf, noteOf, peopleOf, questionsOf, type ItemPart } from './content'
import { mainItemOf, type ScheduledItem, type ScheduledTrack } from './schedule'

export interface ShownPerson {
  readonly name: string
  /** The title of a person of the organisation, or where a speaker comes from; may be empty. */
  readonly from: string
}

/** What anybody at the item may read. */
export interface ShownItem {
  readonly itemId: Id
  readonly kind: ItemKind
  readonly day: Day
  /** Minutes after the midnight of `day`. */
  readonly start: number
  readonly end: number
  readonly title: string
  readonly purpose: string
  /** The guiding questions in their order. */
  readonly questions: readonly string[]
  readonly responsible: readonly ShownPerson[]
  readonly speakers: readonly ShownPerson[]
  readonly guests: readonly ShownPerson[]
  /** The name of the circle; empty where everybody attends. */
  readonly circle: string
  /** The track it stands in; null in the main line. */
  readonly track: { readonly name: string; readonly place: string } | null
}

/** What only whoever runs the day reads. */
export interface RunSheetItem extends ShownItem {
  readonly closed: boolean
  /** Held by the clock. */
  readonly fixed: boolean
  readonly overrun: number
  readonly gap: number
  /** The code of a method of the library, or empty. */
  readonly method: string
  readonly steps: string
  readonly material: string
  readonly note: string
}

/** Tracks with items as the reader gets them. */
export interface ShownTrack<Item> {
  readonly trackId: Id
  readonly name: string
  readonly place: string
  readonly items: readonly Item[]
}

export function shownItem(snapshot: Snapshot, { item, day, start, end }: ScheduledItem): ShownItem {
  const { id: itemId, kind, circleId } = item
  const { title, purpose } = contentOf(snapshot, item)
  const track = mainItemOf(snapshot, item) ? snapshot.agendaTracks.get(item.trackId ?? '') : null
  return {
    itemId,
    kind,
    day,
    start,
    end,
    title,
    purpose,
    questions: questionsOf(snapshot, itemId).map(({ text }) => text),
    responsible: shownPeople(snapshot, itemId, 'responsible'),
    speakers: shownPeople(snapshot, itemId, 'speaker'),
    guests: shownPeople(snapshot, itemId, 'guest'),
    circle: snapshot.circles.get(circleId ?? '')?.name ?? '',
    track: track ? { name: track.name, place: track.place } : null,
  }
}

export function runSheetItem(snapshot: Snapshot, scheduled: ScheduledItem): RunSheetItem {
  const { item, overrun, gap } = scheduled
  const { method, steps, material } = contentOf(snapshot, item)
  return {
    ...shownItem(snapshot, scheduled),
    closed: item.closed,
    fixed: item.fixedStart !== null,
    overrun,
    gap,
    method,
    steps,
    material,
    note: noteOf(snapshot, item.id),
  }
}

/** The tracks of an item, each item in them made by `show`. */
export function shownTracks<Item>(
  tracks: readonly ScheduledTrack[],
  show: (scheduled: ScheduledItem) => Item,
): ShownTrack<Item>[] {
  return tracks.map(({ track, items }) => ({
    trackId: track.id,
    name: track.name,
    place: track.place,
    items: items.map(show),
  }))
}

function shownPeople(snapshot: Snapshot, itemId: Id, part: ItemPart): ShownPerson[] {
  return peopleOf(snapshot, itemId, part).map(({ name, person, speaker }) => ({
    name,
    from: person?.title ?? (speaker ? speakerContact(snapshot, speaker).organisation : ''),
  }))
}
