/** The fields of a speaker that a planner fills in, tidied, and what is refused about them. */
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import { isEmailAddress } from '../people/email'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { Speaker } from './speaker'

export type SpeakerFields = Partial<
  Pick<
    Speaker,
    | 'personId'
    | 'name'
    | 'organisation'
    | 'subjects'
    | 'fee'
    | 'travel'
    | 'email'
    | 'phone'
    | 'notes'
  >
>

export interface SpeakerRefusal extends Refusal {
  readonly type:
    | 'speaker.alreadyThere'
    | 'speaker.endBeforeStart'
    | 'speaker.invalidEmail'
    | 'speaker.invalidField'
    | 'speaker.nameMissing'
    | 'speaker.unknown'
    | 'speaker.unknownDay'
    | 'speaker.unknownPerson'
}

/** Spaces trimmed, the address in lower case, and each subject once. */
export function tidySpeaker(fields: SpeakerFields): SpeakerFields {
  const { name, organisation, email, phone, subjects } = fields
  return {
    ...fields,
    ...(name !== undefined && { name: name.normalize('NFC').replace(/\s+/g, ' ').trim() }),
    ...(organisation !== undefined && { organisation: organisation.trim() }),
    ...(email !== undefined && { email: email.trim().toLowerCase() }),
    ...(phone !== undefined && { phone: phone.trim() }),
    ...(subjects && {
      subjects: [...new Set(subjects.map((subject) => subject.trim()).filter(Boolean))],
    }),
  }
}

/** The first thing wrong with a whole speaker, or null. One from within needs no name of its own. */
export function speakerRefusal(
  snapshot: Snapshot,
  speaker: SpeakerFields & { readonly id: Id },
): SpeakerRefusal | null {
  const { personId = null, name = '', email = '' } = speaker
  if (personId === null && name === '') return { type: 'speaker.nameMissing' }
  if (email !== '' && !isEmailAddress(email)) {
    return { type: 'speaker.invalidEmail', details: { email } }
  }
  const person = personId === null ? null : snapshot.people.get(personId)
  if (person === undefined) return { type: 'speaker.unknownPerson' }
  const twin = [...snapshot.speakers.values()].some(
    (other) => personId !== null && other.personId === personId && other.id !== speaker.id,
  )
  if (twin) return { type: 'speaker.alreadyThere', details: { name: person?.name ?? '' } }
  const field = invalidField('speakers', speaker)
  return field === null ? null : { type: 'speaker.invalidField', details: { field } }
}
