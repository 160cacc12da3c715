/** What belongs to an item or a seminar, found without walking whole tables. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { tableIndex } from '../shared/tableIndex'
import type {
  AgendaItem,
  AgendaTrack,
  Circle,
  CircleMember,
  ClosedItem,
  ItemNote,
  ItemPerson,
  ItemQuestion,
} from './agenda'

const bySeminar = ({ seminarId }: { readonly seminarId: Id }) => seminarId
const byItem = ({ itemId }: { readonly itemId: Id }) => itemId

const items = tableIndex<AgendaItem>(bySeminar)
const itemsByTrack = tableIndex<AgendaItem>(({ trackId }) => trackId)
const tracks = tableIndex<AgendaTrack>(byItem)
const closed = tableIndex<ClosedItem>(byItem)
const notes = tableIndex<ItemNote>(byItem)
const people = tableIndex<ItemPerson>(byItem)
const questions = tableIndex<ItemQuestion>(byItem)
const circles = tableIndex<Circle>(bySeminar)
const members = tableIndex<CircleMember>(({ circleId }) => circleId)
const itemsByCircle = tableIndex<AgendaItem>(({ circleId }) => circleId)

/** All items of the seminar, in no particular order. */
export function itemsOfSeminar(snapshot: Snapshot, seminarId: Id): readonly AgendaItem[] {
  return items(snapshot.agendaItems, seminarId)
}

/** The items of a track in their order, whether or not its parallel item is still there. */
export function itemsOfTrack(snapshot: Snapshot, trackId: Id): AgendaItem[] {
  return [...itemsByTrack(snapshot.agendaItems, trackId)].sort(byRank)
}

/** The tracks of an item in their order. */
export function tracksOfItem(snapshot: Snapshot, itemId: Id): readonly AgendaTrack[] {
  const found = tracks(snapshot.agendaTracks, itemId)
  return found.length > 1 ? [...found].sort(byRank) : found
}

/** Records of the closed store about the item; should there be several, the first id counts. */
export function closedRecordsOf(snapshot: Snapshot, itemId: Id): readonly ClosedItem[] {
  return firstIdFirst(closed(snapshot.closedItems, itemId))
}

/** Notes on the item; should there be several, the first id counts. */
export function noteRecordsOf(snapshot: Snapshot, itemId: Id): readonly ItemNote[] {
  return firstIdFirst(notes(snapshot.itemNotes, itemId))
}

/** Everybody with a part in the item, in no particular order. */
export function itemPeopleOf(snapshot: Snapshot, itemId: Id): readonly ItemPerson[] {
  return people(snapshot.itemPeople, itemId)
}

/** The questions placed on the item, in their order. */
export function itemQuestionsOf(snapshot: Snapshot, itemId: Id): ItemQuestion[] {
  return [...questions(snapshot.itemQuestions, itemId)].sort(byRank)
}

/** The circles of a seminar in their order. */
export function circlesOf(snapshot: Snapshot, seminarId: Id): Circle[] {
  return [...circles(snapshot.circles, seminarId)].sort(byRank)
}

/** Who is added to the circle by name. */
export function membersOfCircle(snapshot: Snapshot, circleId: Id): readonly CircleMember[] {
  return members(snapshot.circleMembers, circleId)
}

/** The items that only this circle attends. */
export function itemsOfCircle(snapshot: Snapshot, circleId: Id): readonly AgendaItem[] {
  return itemsByCircle(snapshot.agendaItems, circleId)
}

function firstIdFirst<Row extends { readonly id: Id }>(rows: readonly Row[]): readonly Row[] {
  return rows.length > 1 ? [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)) : rows
}
