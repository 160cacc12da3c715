/** What an item is about, wherever it is kept: the content, the note, the people and the questions. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { compareDanish } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import type { Speaker } from '../speakers/speaker'
import type { GuidingQuestion } from '../themes/theme'
import type { AgendaItem, ItemPerson } from './agenda'
import { closedRecordsOf, itemPeopleOf, itemQuestionsOf, noteRecordsOf } from './lookup'

export type ItemContent = Pick<AgendaItem, 'title' | 'purpose' | 'method' | 'steps' | 'material'>

export const noContent: ItemContent = {
  title: '',
  purpose: '',
  method: '',
  steps: '',
  material: '',
}

/**
 * What the item is about. Of a closed item it stands in the closed store; in a snapshot without that
 * store it is empty, whatever the open record says.
 */
export function contentOf(snapshot: Snapshot, item: AgendaItem): ItemContent {
  return item.closed ? (closedRecordsOf(snapshot, item.id)[0] ?? noContent) : item
}

/** The facilitator's note on the item, or an empty text. */
export function noteOf(snapshot: Snapshot, itemId: Id): string {
  return noteRecordsOf(snapshot, itemId)[0]?.text ?? ''
}

export type ItemPart = ItemPerson['part']

export interface PersonOnItem {
  readonly record: ItemPerson
  readonly name: string
  /** Also for a speaker who is a person of the organisation. */
  readonly person: Person | null
  readonly speaker: Speaker | null
}

/** Those with this part in the item (or with any), in Danish order. */
export function peopleOf(snapshot: Snapshot, itemId: Id, part?: ItemPart): PersonOnItem[] {
  return itemPeopleOf(snapshot, itemId)
    .filter((record) => part === undefined || record.part === part)
    .map((record) => personOnItem(snapshot, record))
    .sort((a, b) => compareDanish(a.name, b.name) || (a.record.id < b.record.id ? -1 : 1))
}

function personOnItem(snapshot: Snapshot, record: ItemPerson): PersonOnItem {
  const speaker = snapshot.speakers.get(record.speakerId ?? '') ?? null
  const person = snapshot.people.get(record.personId ?? speaker?.personId ?? '') ?? null
  return { record, name: person?.name ?? (speaker?.name || record.name), person, speaker }
}

/** The guiding questions placed on the item, in their order; questions that are gone are left out. */
export function questionsOf(snapshot: Snapshot, itemId: Id): GuidingQuestion[] {
  return itemQuestionsOf(snapshot, itemId).flatMap(
    ({ questionId }) => snapshot.guidingQuestions.get(questionId) ?? [],
  )
}
