/** What a speaker is called and where they are reached; of a person of the organisation the register knows. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Speaker } from './speaker'

/** The person of the organisation behind the speaker, or null for one from outside. */
export function personBehind(snapshot: Snapshot, { personId }: Speaker): Person | null {
  return personId === null ? null : (snapshot.people.get(personId) ?? null)
}

/** The name as it stands on screen and in mails; what the speaker was called where the person is gone. */
export function speakerName(snapshot: Snapshot, speaker: Speaker): string {
  return personBehind(snapshot, speaker)?.name ?? speaker.name
}

export interface SpeakerContact {
  readonly email: string
  readonly phone: string
  /** The organisation of a speaker from outside, the unit of one from within. */
  readonly organisation: string
}

/** What is written on the speaker itself counts where the register of people has nothing. */
export function speakerContact(snapshot: Snapshot, speaker: Speaker): SpeakerContact {
  const { email, phone, organisation } = speaker
  const person = personBehind(snapshot, speaker)
  if (!person) return { email, phone, organisation }
  return {
    email: person.email || email,
    phone: person.phone || phone,
    organisation: snapshot.units.get(person.unitId ?? '')?.name ?? organisation,
  }
}
