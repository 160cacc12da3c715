/** A speaker in words: from where, for how much, and how it went before. */
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import type { Booking, Speaker } from '@/domain/speakers/speaker'
import { speakerName } from '@/domain/speakers/speakerNames'
import type { SpeakerRow } from '@/domain/speakers/speakerRegister'
import { decimal, kroner, numericDay, shortDay } from '@/text/formats'
import { seminarTitle } from '@/text/seminarTitle'
import { t } from '@/text/t'

export function whereText({ internal, organisation }: SpeakerRow): string {
  if (!internal) return organisation
  return organisation ? t.speakers.internalAt(organisation) : t.speakers.internal
}

export function costText({ fee, travel }: Pick<Speaker, 'fee' | 'travel'>): string {
  const parts = [
    fee === null ? t.speakers.feeUnknown : t.speakers.fee(kroner(fee)),
    travel === null ? '' : t.speakers.travel(kroner(travel)),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The score stands apart, because it has a sign of its own. */
export function usedText({ engagements, score }: SpeakerRow): { score: string; text: string } {
  const [latest] = engagements
  if (!latest) return { score: '', text: t.speakers.neverUsed }
  const parts = [
    t.speakers.talks(engagements.length),
    latest.day === null ? '' : t.speakers.lastOn(numericDay(latest.day)),
  ]
  return {
    score: score === null ? '' : t.speakers.score(decimal(score)),
    text: parts.filter(Boolean).join(', '),
  }
}

/** What the seminar is called; empty when it is gone. */
export function titleOfSeminar(snapshot: Snapshot, seminarId: Id | null): string {
  const seminar = snapshot.seminars.get(seminarId ?? '')
  return seminar ? seminarTitle(seminar, snapshot.series.get(seminar.seriesId ?? '')?.name) : ''
}

/** "Fælles lederdag den 9. marts". */
export function seminarOnDay(snapshot: Snapshot, seminarId: Id | null): string {
  const day = snapshot.seminars.get(seminarId ?? '')?.day
  const title = titleOfSeminar(snapshot, seminarId)
  return day ? t.speakers.removal.day(title, shortDay(day)) : title
}

/** Where it was held: the seminar, or what was noted. */
export function occasionText(snapshot: Snapshot, booking: Booking): string {
  return titleOfSeminar(snapshot, booking.seminarId) || booking.occasion
}

/** The name of the speaker of a booking; empty when the speaker is gone. */
export function nameOfBooking(snapshot: Snapshot, { speakerId }: Booking): string {
  const speaker = snapshot.speakers.get(speakerId)
  return speaker ? speakerName(snapshot, speaker) : ''
}
