/** What a planner fills in about an item, and what is refused about it. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import { isLocalTime, type LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { mostMinutes, type AgendaItem } from './agenda'
import type { ItemContent, ItemPart } from './content'
import { mainItemOf } from './schedule'
import { tracksOfItem } from './lookup'

export type ItemFields = Partial<
  Pick<AgendaItem, 'kind' | 'minutes' | 'fixedStart' | 'circleId' | 'closed'>
>

/** Someone with a part in an item: one of the two ids, or a name for whoever is in no register. */
export interface PartInput {
  readonly part: ItemPart
  readonly personId?: Id | null
  readonly speakerId?: Id | null
  readonly name?: string
}

/** Whatever of an item is to be set; what is absent stays as it is. */
export interface ItemInput {
  readonly fields?: ItemFields
  readonly content?: Partial<ItemContent>
  /** Read by the facilitator only; an empty text takes the note away. */
  readonly note?: string
  /** All who have a part in the item: others lose theirs. */
  readonly people?: readonly PartInput[]
  /** All questions of the item in their order: others are taken off it. */
  readonly questionIds?: readonly Id[]
  /** Questions that the bank does not have yet; they come behind the others. */
  readonly newQuestions?: NewQuestions
}

export interface NewQuestions {
  /** The theme they belong to from now on; null for the bank of free questions. */
  readonly themeId: Id | null
  readonly texts: readonly string[]
}

export interface AgendaRefusal extends Refusal {
  readonly type:
    | 'agenda.badMinutes'
    | 'agenda.badSplit'
    | 'agenda.beforeStart'
    | 'agenda.closedParallel'
    | 'agenda.hasTracks'
    | 'agenda.invalidField'
    | 'agenda.nested'
    | 'agenda.nobody'
    | 'agenda.notParallel'
    | 'agenda.nothingNew'
    | 'agenda.nothingPlanned'
    | 'agenda.splitParallel'
    | 'agenda.unknownCircle'
    | 'agenda.unknownDay'
    | 'agenda.unknownItem'
    | 'agenda.unknownPerson'
    | 'agenda.unknownQuestion'
    | 'agenda.unknownSeminar'
    | 'agenda.unknownSpeaker'
    | 'agenda.unknownTime'
    | 'agenda.unknownTrack'
}

/**
 * The first thing wrong with what is filled in, or null. Only what is given is looked at: an item whose
 * circle or fixed start no longer fits can still be given another title.
 * @param item the item as it is, or as it begins when it is new
 * @param dayStart when the day of the item begins
 */
export function inputRefusal(
  snapshot: Snapshot,
  item: AgendaItem,
  input: ItemInput,
  dayStart: LocalTime,
): AgendaRefusal | null {
  const { fields = {}, people = [], questionIds = [], newQuestions } = input
  const missing = questionIds.find((id) => !snapshot.guidingQuestions.has(id))
  return (
    minutesRefusal(fields.minutes) ??
    startRefusal(fields.fixedStart, dayStart) ??
    circleRefusal(snapshot, item, fields.circleId) ??
    parallelRefusal(snapshot, item, fields) ??
    textRefusal(item, input) ??
    firstRefusal(people.map((part) => partRefusal(snapshot, part))) ??
    (missing === undefined ? null : { type: 'agenda.unknownQuestion' }) ??
    (newQuestions ? newQuestionsRefusal(snapshot, newQuestions) : null)
  )
}

/** An item lasts whole minutes, at least none and at most a day. */
export function minutesRefusal(minutes: number | undefined): AgendaRefusal | null {
  if (minutes === undefined) return null
  const fits = Number.isInteger(minutes) && minutes >= 0 && minutes <= mostMinutes
  return fits ? null : { type: 'agenda.badMinutes', details: { minutes, most: mostMinutes } }
}

/** A fixed start is a time of the clock, and not before the day begins. */
export function startRefusal(
  fixedStart: LocalTime | null | undefined,
  dayStart: LocalTime,
): AgendaRefusal | null {
  if (fixedStart === undefined || fixedStart === null) return null
  if (!isLocalTime(fixedStart)) {
    return { type: 'agenda.unknownTime', details: { time: fixedStart } }
  }
  if (fixedStart >= dayStart) return null
  return { type: 'agenda.beforeStart', details: { time: fixedStart, start: dayStart } }
}

function circleRefusal(
  snapshot: Snapshot,
  { seminarId }: AgendaItem,
  circleId: Id | null | undefined,
): AgendaRefusal | null {
  if (circleId === undefined || circleId === null) return null
  const circle = snapshot.circles.get(circleId)
  return circle?.seminarId === seminarId ? null : { type: 'agenda.unknownCircle' }
}

/** A parallel item stands in the main line and is open: what its tracks are called could not be hidden. */
function parallelRefusal(
  snapshot: Snapshot,
  item: AgendaItem,
  fields: ItemFields,
): AgendaRefusal | null {
  const { kind, closed } = { ...item, ...fields }
  if (kind !== 'parallel') {
    return tracksOfItem(snapshot, item.id).length > 0 ? { type: 'agenda.hasTracks' } : null
  }
  if (mainItemOf(snapshot, item)) return { type: 'agenda.nested' }
  return closed ? { type: 'agenda.closedParallel' } : null
}

function textRefusal(item: AgendaItem, { content, note = '' }: ItemInput): AgendaRefusal | null {
  const owner = { id: item.id, itemId: item.id }
  const field =
    invalidField('closedItems', { ...owner, ...content }) ??
    invalidField('itemNotes', { ...owner, text: note })
  return field === null ? null : { type: 'agenda.invalidField', details: { field } }
}

function partRefusal(
  snapshot: Snapshot,
  { part, personId = null, speakerId = null, name = '' }: PartInput,
): AgendaRefusal | null {
  if (personId !== null && !snapshot.people.has(personId)) return { type: 'agenda.unknownPerson' }
  if (speakerId !== null && !snapshot.speakers.has(speakerId)) {
    return { type: 'agenda.unknownSpeaker' }
  }
  if (personId === null && speakerId === null && name.trim() === '') {
    return { type: 'agenda.nobody' }
  }
  const field = invalidField('itemPeople', { id: 'new', itemId: 'item', part, name })
  return field === null ? null : { type: 'agenda.invalidField', details: { field } }
}

function newQuestionsRefusal(
  snapshot: Snapshot,
  { themeId, texts }: NewQuestions,
): AgendaRefusal | null {
  if (themeId !== null && !snapshot.themes.has(themeId)) return { type: 'agenda.unknownQuestion' }
  const sound = texts.every(
    (text) => invalidField('guidingQuestions', { id: 'new', rank: '', text }) === null,
  )
  return sound ? null : { type: 'agenda.invalidField', details: { field: 'text' } }
}

function firstRefusal(refusals: readonly (AgendaRefusal | null)[]): AgendaRefusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null
}
