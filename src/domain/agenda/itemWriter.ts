/** Writes an item with all that hangs on it into a draft, each part into the store where it belongs. */
import { ChangeDraft } from '../changeDraft'
import type { CommandContext } from '../command'
import type { Id } from '../shared/id'
import { rankAt, ranksBehind } from '../shared/rank'
import { questionsOf } from '../themes/questions'
import type { AgendaItem, AgendaTrack } from './agenda'
import { contentOf, noContent, noteOf, type ItemContent } from './content'
import type { ItemFields, ItemInput, NewQuestions, PartInput } from './itemInput'
import {
  closedRecordsOf,
  itemPeopleOf,
  itemQuestionsOf,
  itemsOfTrack,
  noteRecordsOf,
  tracksOfItem,
} from './lookup'
import type { Line } from './place'

/** A slot before anything is said about it. */
export interface NewSlot extends Line {
  readonly seminarId: Id
  readonly rank: string
}

export class ItemWriter {
  readonly draft: ChangeDraft

  constructor(private readonly context: CommandContext) {
    this.draft = new ChangeDraft(context.snapshot)
  }

  /** Adds an item and writes what is given about it; the input must have passed `inputRefusal`. */
  add(slot: NewSlot, input: ItemInput): AgendaItem {
    const id = this.context.newId()
    const item = this.draft.add('agendaItems', { id, ...slot, ...input.fields })
    this.write(item, input)
    return item
  }

  /** Writes whatever is given; what is absent stays as it is. */
  write(item: AgendaItem, input: ItemInput): void {
    this.writeSlot(item, input.fields ?? {}, input.content ?? {})
    if (input.note !== undefined) this.writeNote(item.id, input.note)
    if (input.people) this.writePeople(item.id, input.people)
    if (input.questionIds || input.newQuestions) {
      const placed = input.questionIds ?? this.questionIdsOf(item.id)
      const added = input.newQuestions ? this.addToBank(input.newQuestions) : []
      this.writeQuestions(item.id, [...placed, ...added])
    }
  }

  /**
   * Adds a copy of the item. It is not held by the clock: two items cannot begin at the same time.
   * @param along `people` leaves out the note, the questions and the tracks
   */
  copy(item: AgendaItem, slot: NewSlot, along: 'people' | 'everything'): AgendaItem {
    const { snapshot } = this.context
    const { kind, minutes, circleId, closed } = item
    const fields = { kind, minutes, circleId, closed }
    const content = contentFieldsOf(contentOf(snapshot, item))
    const input = { fields, content, people: itemPeopleOf(snapshot, item.id) }
    if (along === 'people') return this.add(slot, input)
    const questionIds = this.questionIdsOf(item.id)
    const copy = this.add(slot, { ...input, note: noteOf(snapshot, item.id), questionIds })
    // Nothing has tracks within a track; a record that says so could lead round in a circle.
    const tracks = item.trackId === null ? tracksOfItem(snapshot, item.id) : []
    for (const track of tracks) this.copyTrack(track, copy)
    return copy
  }

  private copyTrack({ id, rank, name, place }: AgendaTrack, { id: itemId, ...slot }: AgendaItem) {
    const trackId = this.context.newId()
    this.draft.add('agendaTracks', { id: trackId, itemId, rank, name, place })
    const { seminarId, dayOffset } = slot
    for (const item of itemsOfTrack(this.context.snapshot, id)) {
      this.copy(item, { seminarId, dayOffset, trackId, rank: item.rank }, 'everything')
    }
  }

  /** Content moves to the closed store with the item, and back with it. */
  private writeSlot(item: AgendaItem, fields: ItemFields, given: Partial<ItemContent>): void {
    const { snapshot, newId } = this.context
    const content = { ...contentFieldsOf(contentOf(snapshot, item)), ...given }
    const [kept, ...others] = closedRecordsOf(snapshot, item.id)
    if (!(fields.closed ?? item.closed)) {
      this.draft.update('agendaItems', item.id, { ...fields, ...content })
      for (const { id } of kept ? [kept, ...others] : []) this.draft.remove('closedItems', id)
      return
    }
    this.draft.update('agendaItems', item.id, { ...fields, ...noContent })
    if (kept) this.draft.update('closedItems', kept.id, content)
    else if (Object.values(content).some((text) => text !== '')) {
      this.draft.add('closedItems', { id: newId(), itemId: item.id, ...content })
    }
  }

  private writeNote(itemId: Id, text: string): void {
    const [kept] = noteRecordsOf(this.context.snapshot, itemId)
    if (text.trim() === '') {
      for (const { id } of noteRecordsOf(this.context.snapshot, itemId)) {
        this.draft.remove('itemNotes', id)
      }
    } else if (kept) this.draft.update('itemNotes', kept.id, { text })
    else this.draft.add('itemNotes', { id: this.context.newId(), itemId, text })
  }

  private writePeople(itemId: Id, people: readonly PartInput[]): void {
    const wanted = new Map(people.map((part) => [partKey(part), part]))
    for (const known of itemPeopleOf(this.context.snapshot, itemId)) {
      if (!wanted.delete(partKey(known))) this.draft.remove('itemPeople', known.id)
    }
    for (const { part, personId = null, speakerId = null, name = '' } of wanted.values()) {
      const id = this.context.newId()
      this.draft.add('itemPeople', { id, itemId, part, personId, speakerId, name: name.trim() })
    }
  }

  private questionIdsOf(itemId: Id): Id[] {
    return itemQuestionsOf(this.context.snapshot, itemId).map(({ questionId }) => questionId)
  }

  private addToBank({ themeId, texts }: NewQuestions): Id[] {
    const { snapshot, newId } = this.context
    const nextRank = ranksBehind(questionsOf(snapshot, themeId))
    return texts.map((text) => {
      const question = { id: newId(), themeId, rank: nextRank(), text: text.trim() }
      return this.draft.add('guidingQuestions', question).id
    })
  }

  private writeQuestions(itemId: Id, questionIds: readonly Id[]): void {
    const places = new Map([...new Set(questionIds)].map((id, at) => [id, rankAt(at + 1)]))
    for (const { id, questionId } of itemQuestionsOf(this.context.snapshot, itemId)) {
      const rank = places.get(questionId)
      if (rank === undefined) this.draft.remove('itemQuestions', id)
      else this.draft.update('itemQuestions', id, { rank })
      places.delete(questionId)
    }
    for (const [questionId, rank] of places) {
      this.draft.add('itemQuestions', { id: this.context.newId(), itemId, questionId, rank })
    }
  }
}

function contentFieldsOf(content: ItemContent): ItemContent {
  const { title, purpose, method, steps, material } = content
  return { title, purpose, method, steps, material }
}

function partKey({ part, personId, speakerId, name = '' }: PartInput): string {
  return [part, personId ?? '', speakerId ?? '', name.trim()].join('\n')
}
