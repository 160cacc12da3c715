/** What can be done to speakers: add, change, remove, and tell when they cannot come. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import { isDay, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import {
  speakerRefusal,
  tidySpeaker,
  type SpeakerFields,
  type SpeakerRefusal,
} from './speakerFields'

type Outcome = Result<Change, SpeakerRefusal>

interface OfSpeaker {
  readonly speakerId: Id
}

/** One from outside needs a name, one from within a person. */
export const addSpeaker = defineCommand(
  'speaker.add',
  ({ snapshot, newId }, fields: SpeakerFields): Outcome => {
    const speaker = { ...tidySpeaker(fields), id: newId() }
    const refusal = speakerRefusal(snapshot, speaker)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('speakers', speaker)
    return ok(draft.build())
  },
)

/** Changes the given fields and no others. */
export const updateSpeaker = defineCommand(
  'speaker.update',
  ({ snapshot }, input: OfSpeaker & { readonly fields: SpeakerFields }): Outcome => {
    const known = snapshot.speakers.get(input.speakerId)
    if (!known) return fail({ type: 'speaker.unknown' })
    const fields = tidySpeaker(input.fields)
    const refusal = speakerRefusal(snapshot, { ...known, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('speakers', known.id, fields)
    return ok(draft.build())
  },
)

/** Takes agreements, absences and places on programmes along; one undo brings all back. */
export const removeSpeaker = defineCommand(
  'speaker.remove',
  ({ snapshot }, { speakerId }: OfSpeaker): Outcome => {
    if (!snapshot.speakers.has(speakerId)) return fail({ type: 'speaker.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('speakers', speakerId)
    return ok(draft.build())
  },
)

/** Adds days when the speaker cannot come; a span that is known already changes nothing. */
export const addSpeakerAbsence = defineCommand(
  'speaker.addAbsence',
  (
    { snapshot, newId },
    { speakerId, from, to }: OfSpeaker & { readonly from: Day; readonly to: Day },
  ): Outcome => {
    if (!snapshot.speakers.has(speakerId)) return fail({ type: 'speaker.unknown' })
    const wrong = [from, to].find((day) => !isDay(day))
    if (wrong !== undefined) return fail({ type: 'speaker.unknownDay', details: { day: wrong } })
    if (to < from) return fail({ type: 'speaker.endBeforeStart' })
    const draft = new ChangeDraft(snapshot)
    const known = [...snapshot.speakerAbsences.values()].some(
      (span) => span.speakerId === speakerId && span.from === from && span.to === to,
    )
    if (!known) draft.add('speakerAbsences', { id: newId(), speakerId, from, to })
    return ok(draft.build())
  },
)

/** The speaker can come after all; a span that is gone already is passed over. */
export const removeSpeakerAbsence = defineCommand(
  'speaker.removeAbsence',
  ({ snapshot }, { absenceId }: { readonly absenceId: Id }): Outcome => {
    const draft = new ChangeDraft(snapshot)
    draft.remove('speakerAbsences', absenceId)
    return ok(draft.build())
  },
)
