/** What a mail to a speaker tells, gathered from the agreement, the seminar and its programme. */
import { allItems, clockOf, scheduleOf } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { daysOfSeminar } from '@/domain/seminars/seminarDays'
import { itemIdsOf } from '@/domain/speakers/placements'
import type { Booking, Speaker } from '@/domain/speakers/speaker'
import { personBehind, speakerName } from '@/domain/speakers/speakerNames'
import { settingsOf } from '@/domain/workspace/settings'
import { kroner, listed, longDay, shortDay, timeSpan } from '@/text/formats'
import { t, type Catalogue } from '@/text/t'
import { titleOfSeminar } from '../speakerText'

export type SpeakerMailFacts = Parameters<Catalogue['speakerMails']['steps']['wished']['text']>[0]

/** @returns null when the speaker or the seminar is gone */
export function mailFacts(snapshot: Snapshot, booking: Booking): SpeakerMailFacts | null {
  const speaker = snapshot.speakers.get(booking.speakerId)
  const seminar = snapshot.seminars.get(booking.seminarId ?? '')
  if (!speaker || !seminar) return null
  const days = daysOfSeminar(snapshot, seminar)
  const internal = personBehind(snapshot, speaker) !== null
  const name = speakerName(snapshot, speaker)
  return {
    name: internal ? (name.split(' ')[0] ?? name) : name,
    internal,
    seminar: titleOfSeminar(snapshot, seminar.id),
    day: listed(days.map(({ day }) => longDay(day))),
    when: listed(
      days.map(({ day, startTime, endTime }) =>
        t.seminars.at(longDay(day), timeSpan(startTime, endTime)),
      ),
    ),
    place: seminar.place,
    subject: booking.subject,
    deadline: booking.deadline ? shortDay(booking.deadline) : '',
    fee: amountText(booking.fee),
    travel: amountText(booking.travel),
    equipment: booking.equipment,
    programme: programmeOf(snapshot, seminar, speaker),
    organisation: settingsOf(snapshot).organisationName,
  }
}

const amountText = (amount: number | null) => (amount ? kroner(amount) : '')

/** Of a closed item only the times are told: its open record has no title. */
function programmeOf(snapshot: Snapshot, seminar: Seminar, speaker: Speaker): string[] {
  const own = itemIdsOf(snapshot, seminar.id, speaker)
  return allItems(scheduleOf(snapshot, seminar.id))
    .filter(({ item }) => own.has(item.id))
    .map(({ item, day, start, end }) =>
      t.speakerMails.slot(
        longDay(day),
        timeSpan(clockOf(start), clockOf(end)),
        item.closed ? '' : item.title,
      ),
    )
}
