/** What can be done to the items of a programme: add, change, lengthen, fix, close and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Snapshot } from '../records'
import type { LocalTime } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { rankAt } from '../shared/rank'
import { agendaItemType, type AgendaItem } from './agenda'
import { agendaDaysOf } from './agendaDays'
import { inputRefusal, minutesRefusal, type AgendaRefusal, type ItemInput } from './itemInput'
import { ItemWriter, type NewSlot } from './itemWriter'
import { lineOfItem, ranksAt, spotOf, type Place } from './place'
import * as v from 'valibot'

type Outcome = Result<Change, AgendaRefusal>

export interface NewItem extends ItemInput {
  readonly seminarId: Id
  readonly place: Place
  /** The tracks a parallel item begins with. */
  readonly tracks?: readonly { readonly name: string; readonly place?: string }[]
}

/** A new item with all that is known about it, also one made from a method of the library. */
export const addItem = defineCommand(
  'agenda.addItem',
  (context, { seminarId, place, ...input }: NewItem): Outcome =>
    addAll(context, seminarId, place, [input]),
)

/** Many new items behind one another in one step, as when a programme is pasted. */
export const addItems = defineCommand(
  'agenda.addItems',
  (
    context,
    input: {
      readonly seminarId: Id
      readonly place: Place
      readonly items: readonly Omit<NewItem, 'seminarId' | 'place'>[]
    },
  ): Outcome => addAll(context, input.seminarId, input.place, input.items),
)

function addAll(
  context: CommandContext,
  seminarId: Id,
  place: Place,
  inputs: readonly Omit<NewItem, 'seminarId' | 'place'>[],
): Outcome {
  const spot = spotOf(context.snapshot, seminarId, place)
  if (!spot.ok) return spot
  const writer = new ItemWriter(context)
  const ranks = ranksAt(writer.draft, spot.value, inputs.length)
  const { dayOffset, trackId } = spot.value
  for (const [at, { tracks = [], ...input }] of inputs.entries()) {
    const slot = { seminarId, dayOffset, trackId, rank: ranks[at] ?? '' }
    const refusal = newItemRefusal(context.snapshot, slot, input)
    if (refusal) return fail(refusal)
    const { id: itemId, kind } = writer.add(slot, input)
    if (kind !== 'parallel' && tracks.length > 0) return fail({ type: 'agenda.notParallel' })
    tracks.forEach((track, index) => {
      const rank = rankAt(index + 1)
      writer.draft.add('agendaTracks', { id: context.newId(), itemId, rank, ...track })
    })
  }
  return ok(writer.draft.build())
}

function newItemRefusal(snapshot: Snapshot, slot: NewSlot, input: ItemInput): AgendaRefusal | null {
  const blank = v.parse(agendaItemType.schema, { id: 'new', ...slot })
  return inputRefusal(snapshot, blank, input, dayStartOf(snapshot, blank))
}

/** A whole form in one step: fields, content, note, people and questions, each only when given. */
export const updateItem = defineCommand(
  'agenda.updateItem',
  (context, { itemId, ...input }: ItemInput & { readonly itemId: Id }): Outcome =>
    writeItem(context, itemId, input),
)

export const setMinutes = defineCommand(
  'agenda.setMinutes',
  (context, { itemId, minutes }: { readonly itemId: Id; readonly minutes: number }): Outcome =>
    writeItem(context, itemId, { fields: { minutes } }),
)

/** Holds the item to the clock, or lets go of it. */
export const setFixedStart = defineCommand(
  'agenda.setFixedStart',
  (
    context,
    { itemId, fixedStart }: { readonly itemId: Id; readonly fixedStart: LocalTime | null },
  ): Outcome => writeItem(context, itemId, { fields: { fixedStart } }),
)

/** Closes an item, which moves what it is about to the closed store, or opens it again. */
export const setClosed = defineCommand(
  'agenda.setClosed',
  (context, { itemId, closed }: { readonly itemId: Id; readonly closed: boolean }): Outcome =>
    writeItem(context, itemId, { fields: { closed } }),
)

function writeItem(context: CommandContext, itemId: Id, input: ItemInput): Outcome {
  const item = context.snapshot.agendaItems.get(itemId)
  if (!item) return fail({ type: 'agenda.unknownItem' })
  const refusal = inputRefusal(context.snapshot, item, input, dayStartOf(context.snapshot, item))
  if (refusal) return fail(refusal)
  const writer = new ItemWriter(context)
  writer.write(item, input)
  return ok(writer.draft.build())
}

export interface LengthChange {
  readonly itemId: Id
  /** Minutes to add; negative to take away. */
  readonly by: number
}

/** Makes items longer or shorter in one step, as when an overrun is cut. */
export const changeLengths = defineCommand(
  'agenda.changeLengths',
  ({ snapshot }, { changes }: { readonly changes: readonly LengthChange[] }): Outcome => {
    const draft = new ChangeDraft(snapshot)
    for (const { itemId, by } of changes) {
      const item = snapshot.agendaItems.get(itemId)
      if (!item) return fail({ type: 'agenda.unknownItem' })
      const minutes = item.minutes + by
      const refusal = minutesRefusal(minutes)
      if (refusal) return fail(refusal)
      draft.update('agendaItems', itemId, { minutes })
    }
    return ok(draft.build())
  },
)

/** Removes the items with all that hangs on them; a parallel one takes its tracks with it. */
export const removeItems = defineCommand(
  'agenda.removeItems',
  ({ snapshot }, { itemIds }: { readonly itemIds: readonly Id[] }): Outcome => {
    if (!itemIds.some((id) => snapshot.agendaItems.has(id))) {
      return fail({ type: 'agenda.unknownItem' })
    }
    const draft = new ChangeDraft(snapshot)
    draft.removeMany('agendaItems', itemIds)
    return ok(draft.build())
  },
)

/** When the day that the item stands on begins. */
export function dayStartOf(snapshot: Snapshot, item: AgendaItem): LocalTime {
  const seminar = snapshot.seminars.get(item.seminarId)
  if (!seminar) return '00:00'
  const { dayOffset } = lineOfItem(snapshot, item)
  const day = agendaDaysOf(snapshot, seminar).find(({ offset }) => offset === dayOffset)
  return day?.startTime ?? seminar.startTime
}
