/** What goes along when a speaker is removed, by name, read before it is done. */
import { usesOf } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import type { Speaker } from '@/domain/speakers/speaker'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'
import { seminarOnDay } from '../speakerText'

/** One line per kind of thing; none when the speaker is used nowhere. */
export function removalTouches(snapshot: Snapshot, speaker: Speaker): string[] {
  const words = t.speakers.removal
  const uses = usesOf(snapshot, 'speakers', speaker.id)
  const bookings = uses.flatMap(({ table, id }) =>
    table === 'bookings' ? (snapshot.bookings.get(id) ?? []) : [],
  )
  const held = bookings.filter(({ status }) => status === 'held')
  const asked = bookings.filter(({ status }) => status !== 'held')
  const items = uses.flatMap(({ table, id }) => {
    const itemId = table === 'itemPeople' ? snapshot.itemPeople.get(id)?.itemId : undefined
    return snapshot.agendaItems.get(itemId ?? '') ?? []
  })
  const named = (seminarIds: Iterable<string | null>) =>
    listedFew(
      [...new Set(seminarIds)].map((id) => seminarOnDay(snapshot, id)).filter(Boolean),
      words.more,
    )
  return [
    asked.length > 0 ? words.bookings(named(asked.map(({ seminarId }) => seminarId))) : '',
    items.length > 0 ? words.programme(named(items.map(({ seminarId }) => seminarId))) : '',
    held.length > 0 ? words.held(held.length) : '',
    speaker.personId !== null && snapshot.people.has(speaker.personId) ? words.person : '',
  ].filter(Boolean)
}
