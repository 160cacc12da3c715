/** Who can have a part in an item: people and speakers as choices, told apart by their values. */
import type { ItemPart } from '@/domain/agenda/content'
import type { PartInput } from '@/domain/agenda/itemInput'
import type { ItemPerson } from '@/domain/agenda/agenda'
import type { Snapshot } from '@/domain/records'
import { compareDanish } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { bookingsOf } from '@/domain/speakers/bookings'
import { speakerName } from '@/domain/speakers/speakerNames'
import type { Choice } from '@/state/choices'
import { t } from '@/text/t'

const ofSpeaker = (id: Id) => `speaker:${id}`
const ofPerson = (id: Id) => `person:${id}`

/** The choice that a record stands for; null for a guest who is only a name. */
export function choiceOf({ personId, speakerId }: ItemPerson): string | null {
  if (speakerId !== null) return ofSpeaker(speakerId)
  return personId === null ? null : ofPerson(personId)
}

export function partOf(part: ItemPart, choice: string): PartInput {
  const id = choice.slice(choice.indexOf(':') + 1)
  return choice.startsWith('speaker:') ? { part, speakerId: id } : { part, personId: id }
}

/** Whoever is booked for the seminar first, then all other speakers, each with what is agreed. */
export function speakerChoices(snapshot: Snapshot, seminarId: Id): Choice[] {
  const booked = new Map(
    bookingsOf(snapshot, seminarId).map(({ speakerId, status }) => [speakerId, status]),
  )
  const choices = [...snapshot.speakers.values()].map((speaker) => {
    const status = booked.get(speaker.id)
    const hint = [status && t.agendaItem.booking[status], speaker.organisation]
    return {
      value: ofSpeaker(speaker.id),
      label: speakerName(snapshot, speaker),
      hint: hint.filter(Boolean).join(' · '),
      booked: status !== undefined,
    }
  })
  return choices.sort(
    (a, b) => Number(b.booked) - Number(a.booked) || compareDanish(a.label, b.label),
  )
}

/** People of the register under the same kind of value as speakers. */
export function personChoicesFrom(people: readonly Choice[]): Choice[] {
  return people.map((person) => ({ ...person, value: ofPerson(person.value) }))
}
