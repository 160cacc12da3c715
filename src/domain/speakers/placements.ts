/** Who of the speakers stands on the programme of a seminar. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { bookingsOf, sameSpeakerIds } from './bookings'
import type { Speaker } from './speaker'

/** The items of the seminar where the speaker has a part, as speaker of the register or as person. */
export function itemIdsOf(snapshot: Snapshot, seminarId: Id, speaker: Speaker): ReadonlySet<Id> {
  const same = sameSpeakerIds(snapshot, speaker)
  const items = new Set<Id>()
  for (const { itemId, part, speakerId, personId } of snapshot.itemPeople.values()) {
    const isThem =
      (speakerId !== null && same.has(speakerId)) ||
      (part === 'speaker' && personId !== null && personId === speaker.personId)
    if (isThem && snapshot.agendaItems.get(itemId)?.seminarId === seminarId) items.add(itemId)
  }
  return items
}

/** Speakers of the register who stand on the programme though nobody is asking them. */
export function placedWithoutBooking(snapshot: Snapshot, seminarId: Id): Speaker[] {
  const booked = new Set<Id>()
  for (const { speakerId } of bookingsOf(snapshot, seminarId)) {
    const speaker = snapshot.speakers.get(speakerId)
    for (const id of speaker ? sameSpeakerIds(snapshot, speaker) : []) booked.add(id)
  }
  const placed = new Set<Speaker>()
  for (const { itemId, speakerId } of snapshot.itemPeople.values()) {
    if (speakerId === null || booked.has(speakerId)) continue
    if (snapshot.agendaItems.get(itemId)?.seminarId !== seminarId) continue
    const speaker = snapshot.speakers.get(speakerId)
    if (speaker) placed.add(speaker)
  }
  return [...placed]
}
