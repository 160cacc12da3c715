/** The days of a version as people were told of them, and what has become of them since. */
import { sameValue } from '../change'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { seminarsOf } from '../seminars/seminarQueries'
import type { Id } from '../shared/id'
import type { DayFacts, DistributionVersion } from './placement'

/** Seminar id -> facts, as a version keeps them. */
export type ToldDays = DistributionVersion['days']

/** What a version, or the draft, says: who comes on which day, and what each day is. */
export interface Plan {
  readonly seats: DistributionVersion['seats']
  /** Empty stands for unknown. */
  readonly days: ToldDays
}

/** Facts together with the seminar they are of. */
export interface ToldDay extends DayFacts {
  /** The seminar's. */
  readonly id: Id
}

/** Every day of a series as it would be told now, cancelled ones included. */
export function currentDays(snapshot: Snapshot, seriesId: Id): ToldDays {
  const seriesName = snapshot.series.get(seriesId)?.name ?? ''
  return factsById(seminarsOf(snapshot, seriesId), seriesName)
}

/** @param seriesName stands in for the title of days that have none of their own */
export function factsById(seminars: readonly Seminar[], seriesName: string): ToldDays {
  return Object.fromEntries(seminars.map((seminar) => [seminar.id, factsOf(seminar, seriesName)]))
}

function factsOf(seminar: Seminar, seriesName: string): DayFacts {
  const { day, startTime, endTime, place, title, cancelled } = seminar
  return { day, startTime, endTime, place, title: title || seriesName, cancelled }
}

/**
 * The day as the plan has it. A plan that knows no days is answered with the day as it is now,
 * which is the best guess there is.
 * @returns null when nothing is known, or the plan knows days and this is none of them
 */
export function dayIn(snapshot: Snapshot, { days }: Plan, seminarId: Id | null): ToldDay | null {
  if (seminarId === null) return null
  const facts = knowsDays(days) ? days[seminarId] : factsNow(snapshot, seminarId)
  return facts ? { ...facts, id: seminarId } : null
}

/** The day as it would be told now; null when the seminar is gone. */
export function factsNow(snapshot: Snapshot, seminarId: Id): DayFacts | null {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return null
  return factsOf(seminar, snapshot.series.get(seminar.seriesId ?? '')?.name ?? '')
}

export function knowsDays(days: ToldDays): boolean {
  return Object.keys(days).length > 0
}

/**
 * The days of `from` of which anything is otherwise in `to`, or which are gone there. Days that are
 * only in `to` are news to nobody until somebody has a seat on them.
 */
export function changedDays(from: ToldDays, to: ToldDays): Id[] {
  if (!knowsDays(to)) return []
  return Object.keys(from).filter((id) => !sameFacts(heldDay(from, id), heldDay(to, id)))
}

/** The facts of a day that is held. A cancelled day is as one that is gone, and what it would be is idle. */
export function heldDay(days: ToldDays, seminarId: Id): DayFacts | null {
  const facts = days[seminarId]
  return facts && !facts.cancelled ? facts : null
}

/** Unknown fields, which a newer program may have written, are not compared. */
export function sameFacts(one: DayFacts | null, other: DayFacts | null): boolean {
  return sameValue(one && comparable(one), other && comparable(other))
}

function comparable({ day, startTime, endTime, place, title }: DayFacts) {
  return { day, startTime, endTime, place, title }
}

/** What somebody who keeps the seat has to hear; a corrected title is no reason to write to anyone. */
export interface DayNews {
  readonly day: boolean
  readonly time: boolean
  readonly place: boolean
}

export function dayNews(from: DayFacts, to: DayFacts): DayNews {
  return {
    day: from.day !== to.day,
    time: from.startTime !== to.startTime || from.endTime !== to.endTime,
    place: from.place !== to.place,
  }
}

/** Whether the date, time or place of the day differs; never when either is unknown. */
export function isRescheduled(seminarId: Id, from: ToldDays, to: ToldDays): boolean {
  const [before, after] = [from[seminarId], to[seminarId]]
  return before && after ? Object.values(dayNews(before, after)).includes(true) : false
}
