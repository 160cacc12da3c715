/** The register of speakers: each with name, contact and what came of earlier engagements; found and sorted. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { byTime } from '../seminars/seminarQueries'
import { compareDanish } from '../shared/danishOrder'
import type { Day } from '../shared/day'
import { foldText } from '../shared/foldText'
import type { Id } from '../shared/id'
import { personBehind, speakerContact, speakerName, type SpeakerContact } from './speakerNames'
import type { Booking, Speaker } from './speaker'

/** An engagement that has been held, here or before seminars were planned here. */
export interface Engagement {
  readonly booking: Booking
  /** The day it was held, or null when nobody noted it. */
  readonly day: Day | null
}

export interface SpeakerRow extends SpeakerContact {
  readonly id: Id
  readonly speaker: Speaker
  readonly name: string
  /** A person of the organisation. */
  readonly internal: boolean
  /** Latest first. */
  readonly engagements: readonly Engagement[]
  /** The mean of the scores given, 1-5; null before the first. */
  readonly score: number | null
}

/** Every speaker in Danish order by name. */
export function speakerRegister(snapshot: Snapshot): SpeakerRow[] {
  const engagements = engagementsBySpeaker(snapshot)
  return [...snapshot.speakers.values()]
    .map((speaker) => rowOf(snapshot, speaker, engagements.get(speaker.id) ?? []))
    .sort(byName)
}

/** One speaker, or null when it is gone. */
export function speakerRow(snapshot: Snapshot, speakerId: Id): SpeakerRow | null {
  const speaker = snapshot.speakers.get(speakerId)
  return speaker
    ? rowOf(snapshot, speaker, engagementsBySpeaker(snapshot).get(speakerId) ?? [])
    : null
}

function rowOf(
  snapshot: Snapshot,
  speaker: Speaker,
  engagements: readonly Engagement[],
): SpeakerRow {
  const scores = engagements.flatMap(({ booking }) => booking.score ?? [])
  return {
    id: speaker.id,
    speaker,
    name: speakerName(snapshot, speaker),
    internal: personBehind(snapshot, speaker) !== null,
    ...speakerContact(snapshot, speaker),
    engagements,
    score:
      scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  }
}

function engagementsBySpeaker(snapshot: Snapshot): ReadonlyMap<Id, Engagement[]> {
  const bySpeaker = new Map<Id, Engagement[]>()
  for (const booking of snapshot.bookings.values()) {
    if (booking.status !== 'held') continue
    const seminar = snapshot.seminars.get(booking.seminarId ?? '')
    const engagement = { booking, day: seminar?.day ?? booking.heldOn }
    const known = bySpeaker.get(booking.speakerId)
    if (known) known.push(engagement)
    else bySpeaker.set(booking.speakerId, [engagement])
  }
  for (const engagements of bySpeaker.values()) engagements.sort(latestFirst)
  return bySpeaker
}

function latestFirst(a: Engagement, b: Engagement): number {
  const [first, second] = [a.day ?? '', b.day ?? '']
  return first === second ? (a.booking.id < b.booking.id ? -1 : 1) : first > second ? -1 : 1
}

export const speakerOrders = ['name', 'latest', 'score', 'fee'] as const
export type SpeakerOrder = (typeof speakerOrders)[number]

export interface SpeakerFilter {
  readonly query: string
  /** Empty asks for no subject. */
  readonly subject: string
  readonly kind: 'all' | 'external' | 'internal'
  readonly order: SpeakerOrder
}

export const everySpeaker: SpeakerFilter = { query: '', subject: '', kind: 'all', order: 'name' }

/** The rows that are asked for, in the order that is asked for; whoever lacks the figure comes last. */
export function filterSpeakers(rows: readonly SpeakerRow[], filter: SpeakerFilter): SpeakerRow[] {
  const words = foldText(filter.query).split(/\s+/).filter(Boolean)
  return rows
    .filter(({ internal }) => filter.kind === 'all' || internal === (filter.kind === 'internal'))
    .filter(({ speaker }) => filter.subject === '' || speaker.subjects.includes(filter.subject))
    .filter((row) => words.length === 0 || words.every((word) => textOf(row).includes(word)))
    .sort((a, b) => byOrder[filter.order](a, b) || byName(a, b))
}

function textOf({ name, organisation, speaker }: SpeakerRow): string {
  return foldText([name, organisation, speaker.notes, ...speaker.subjects].join('\n'))
}

function byName(a: SpeakerRow, b: SpeakerRow): number {
  return compareDanish(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

type Compare = (a: SpeakerRow, b: SpeakerRow) => number
const byOrder: Readonly<Record<SpeakerOrder, Compare>> = {
  name: byName,
  latest: (a, b) => compareDanish(b.engagements[0]?.day ?? '', a.engagements[0]?.day ?? ''),
  score: (a, b) => (b.score ?? 0) - (a.score ?? 0),
  fee: (a, b) => (a.speaker.fee ?? Infinity) - (b.speaker.fee ?? Infinity) || 0,
}

/** Every subject that somebody speaks about, once, in Danish order. */
export function subjectsInUse(snapshot: Snapshot): string[] {
  const subjects = new Set<string>()
  for (const speaker of snapshot.speakers.values()) {
    for (const subject of speaker.subjects) subjects.add(subject)
  }
  return [...subjects].sort(compareDanish)
}

export interface UpcomingBooking {
  readonly booking: Booking
  readonly seminar: Seminar
}

/** The seminars the speaker is asked for and has not held a talk at, earliest first; no declined ones. */
export function upcomingOf(snapshot: Snapshot, speakerId: Id): UpcomingBooking[] {
  return [...snapshot.bookings.values()]
    .filter((booking) => booking.speakerId === speakerId)
    .filter(({ status }) => status !== 'held' && status !== 'declined')
    .flatMap((booking) => {
      const seminar = snapshot.seminars.get(booking.seminarId ?? '')
      return seminar ? [{ booking, seminar }] : []
    })
    .sort((a, b) => byTime(a.seminar, b.seminar))
}
