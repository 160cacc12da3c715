/** Moving, splitting and copying items. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { AgendaItem } from './agenda'
import { dayStartOf } from './itemCommands'
import { startRefusal, type AgendaRefusal } from './itemInput'
import { ItemWriter, type NewSlot } from './itemWriter'
import { itemsOfTrack, tracksOfItem } from './lookup'
import { itemsOfLine, lineOfItem, ranksAt, spotOf, type Place, type Spot } from './place'

type Outcome = Result<Change, AgendaRefusal>

/**
 * Moves an item to another place of the same programme: within its line, to another day, into a track
 * or out of it. A parallel item takes its tracks along, and never goes into a track. A move to where the
 * item already stands changes nothing.
 */
export const moveItem = defineCommand(
  'agenda.moveItem',
  ({ snapshot }, { itemId, to }: { readonly itemId: Id; readonly to: Place }): Outcome => {
    const item = snapshot.agendaItems.get(itemId)
    if (!item) return fail({ type: 'agenda.unknownItem' })
    const draft = new ChangeDraft(snapshot)
    const beside = 'before' in to ? to.before : 'after' in to ? to.after : null
    if (beside === itemId) return ok(draft.build())
    const spot = spotOf(snapshot, item.seminarId, to, itemId)
    if (!spot.ok) return spot
    const refusal = moveRefusal(snapshot, item, spot.value)
    if (refusal) return fail(refusal)
    if (!standsAt(snapshot, item, spot.value)) writeMove(draft, snapshot, item, spot.value)
    return ok(draft.build())
  },
)

function moveRefusal(snapshot: Snapshot, item: AgendaItem, spot: Spot): AgendaRefusal | null {
  const { dayOffset, trackId } = spot
  const isParallel = item.kind === 'parallel' || tracksOfItem(snapshot, item.id).length > 0
  if (trackId !== null && isParallel) return { type: 'agenda.nested' }
  return startRefusal(item.fixedStart, dayStartOf(snapshot, { ...item, dayOffset, trackId }))
}

function standsAt(snapshot: Snapshot, item: AgendaItem, spot: Spot): boolean {
  const { dayOffset, trackId } = lineOfItem(snapshot, item)
  if (dayOffset !== spot.dayOffset || trackId !== spot.trackId) return false
  const line = itemsOfLine(snapshot, item.seminarId, spot)
  return line.findIndex(({ id }) => id === item.id) === spot.at
}

function writeMove(draft: ChangeDraft, snapshot: Snapshot, item: AgendaItem, spot: Spot): void {
  const { dayOffset, trackId } = spot
  const [rank = ''] = ranksAt(draft, spot)
  draft.update('agendaItems', item.id, { dayOffset, trackId, rank })
  for (const track of tracksOfItem(snapshot, item.id)) {
    for (const { id } of itemsOfTrack(snapshot, track.id)) {
      draft.update('agendaItems', id, { dayOffset })
    }
  }
}

/**
 * Splits an item in two after so many minutes. The second part has the same content and the same people
 * and follows the first; questions and the note stay where they are.
 */
export const splitItem = defineCommand(
  'agenda.splitItem',
  (context, { itemId, at }: { readonly itemId: Id; readonly at: number }): Outcome => {
    const item = context.snapshot.agendaItems.get(itemId)
    if (!item) return fail({ type: 'agenda.unknownItem' })
    if (item.kind === 'parallel') return fail({ type: 'agenda.splitParallel' })
    if (!Number.isInteger(at) || at <= 0 || at >= item.minutes) {
      return fail({ type: 'agenda.badSplit', details: { minutes: item.minutes } })
    }
    const writer = new ItemWriter(context)
    const second = writer.copy(item, slotBehind(context, writer, item), 'people')
    writer.draft.update('agendaItems', second.id, { minutes: item.minutes - at })
    writer.draft.update('agendaItems', itemId, { minutes: at })
    return ok(writer.draft.build())
  },
)

/** A copy right behind the item, with all that hangs on it. */
export const duplicateItem = defineCommand(
  'agenda.duplicateItem',
  (context, { itemId }: { readonly itemId: Id }): Outcome => {
    const item = context.snapshot.agendaItems.get(itemId)
    if (!item) return fail({ type: 'agenda.unknownItem' })
    const writer = new ItemWriter(context)
    writer.copy(item, slotBehind(context, writer, item), 'everything')
    return ok(writer.draft.build())
  },
)

function slotBehind({ snapshot }: CommandContext, writer: ItemWriter, item: AgendaItem): NewSlot {
  const { seminarId } = item
  const line = lineOfItem(snapshot, item)
  const items = itemsOfLine(snapshot, seminarId, line)
  const at = items.findIndex(({ id }) => id === item.id) + 1
  const [rank = ''] = ranksAt(writer.draft, { ...line, items, at })
  return { seminarId, ...line, rank }
}
