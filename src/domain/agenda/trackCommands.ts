/** What can be done to the tracks of a parallel item. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { ranksBehind } from '../shared/rank'
import type { AgendaTrack } from './agenda'
import type { AgendaRefusal } from './itemInput'
import { tracksOfItem } from './lookup'

type Outcome = Result<Change, AgendaRefusal>

export type TrackFields = Partial<Pick<AgendaTrack, 'name' | 'place'>>

/** One more track, behind the others. */
export const addTrack = defineCommand(
  'agenda.addTrack',
  ({ snapshot, newId }, { itemId, ...fields }: TrackFields & { readonly itemId: Id }): Outcome => {
    const item = snapshot.agendaItems.get(itemId)
    if (!item) return fail({ type: 'agenda.unknownItem' })
    if (item.kind !== 'parallel') return fail({ type: 'agenda.notParallel' })
    const rank = ranksBehind(tracksOfItem(snapshot, itemId))()
    const track = { id: newId(), itemId, rank, ...fields }
    const field = invalidField('agendaTracks', track)
    if (field !== null) return fail({ type: 'agenda.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.add('agendaTracks', track)
    return ok(draft.build())
  },
)

export const updateTrack = defineCommand(
  'agenda.updateTrack',
  ({ snapshot }, { trackId, ...fields }: TrackFields & { readonly trackId: Id }): Outcome => {
    const track = snapshot.agendaTracks.get(trackId)
    if (!track) return fail({ type: 'agenda.unknownTrack' })
    const field = invalidField('agendaTracks', { ...track, ...fields })
    if (field !== null) return fail({ type: 'agenda.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.update('agendaTracks', trackId, fields)
    return ok(draft.build())
  },
)

/** Removes a track with all items in it. */
export const removeTrack = defineCommand(
  'agenda.removeTrack',
  ({ snapshot }, { trackId }: { readonly trackId: Id }): Outcome => {
    if (!snapshot.agendaTracks.has(trackId)) return fail({ type: 'agenda.unknownTrack' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('agendaTracks', trackId)
    return ok(draft.build())
  },
)
