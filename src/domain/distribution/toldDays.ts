/** The days of a version as people were told of them, and what has become of them since. */
import { sameValue } from '../change'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { laterDaysOf } from '../seminars/seminarDays'
import { nameOfSeminar, seminarsOf } from '../seminars/seminarQueries'
import type { Id } from '../shared/id'
import type { DayFacts, DistributionVersion, ToldLaterDay } from './placement'

/** Seminar id -> facts, as a version keeps them. */
export type ToldDays = DistributionVersion['days']

/** What a version, or the draft, says: who comes on which day, what each day is, and who runs it. */
export interface Plan {
  readonly seats: DistributionVersion['seats']
  /** Empty stands for unknown. */
  readonly days: ToldDays
  /** Null stands for unknown. */
  readonly facilitating: DistributionVersion['facilitating']
}

/** Facts together with the seminar they are of. */
export interface ToldDay extends DayFacts {
  /** The seminar's. */
  readonly id: Id
  /** People who run the day, in the order of their ids; null where that is unknown. */
  readonly facilitatorIds: readonly Id[] | null
}

/** Every day of a series as it would be told now, cancelled ones included. */
export function currentDays(snapshot: Snapshot, seriesId: Id): ToldDays {
  return Object.fromEntries(
    seminarsOf(snapshot, seriesId).map((seminar) => [seminar.id, factsOf(snapshot, seminar)]),
  )
}

/** Person id -> the days of the series that the person runs now. */
export function currentFacilitating(snapshot: Snapshot, seriesId: Id): Record<Id, Id[]> {
  const facilitating: Record<Id, Id[]> = {}
  for (const { personId, seminarId } of snapshot.facilitators.values()) {
    if (!snapshot.people.has(personId)) continue
    if (snapshot.seminars.get(seminarId)?.seriesId !== seriesId) continue
    const days = (facilitating[personId] ??= [])
    if (!days.includes(seminarId)) days.push(seminarId)
  }
  return facilitating
}

function factsOf(snapshot: Snapshot, seminar: Seminar): DayFacts {
  const { id, day, startTime, endTime, place, cancelled } = seminar
  const title = nameOfSeminar(snapshot, seminar)
  const laterDays = laterDaysOf(snapshot, id).map(timesOfLaterDay)
  return { day, startTime, endTime, place, title, cancelled, laterDays }
}

function timesOfLaterDay({ offset, startTime, endTime }: ToldLaterDay): ToldLaterDay {
  return { offset, startTime, endTime }
}

/**
 * The day as the plan has it. A plan that knows no days is answered with the day as it is now,
 * which is the best guess there is.
 * @returns null when nothing is known, or the plan knows days and this is none of them
 */
export function dayIn(
  snapshot: Snapshot,
  plan: Pick<Plan, 'days' | 'facilitating'>,
  seminarId: Id | null,
): ToldDay | null {
  if (seminarId === null) return null
  const facts = knowsDays(plan.days) ? plan.days[seminarId] : factsNow(snapshot, seminarId)
  return facts
    ? { ...facts, id: seminarId, facilitatorIds: facilitatorIdsIn(plan, seminarId) }
    : null
}

/** The day as it would be told now; null when the seminar is gone. */
export function dayNow(snapshot: Snapshot, seminarId: Id): ToldDay | null {
  return dayIn(snapshot, { days: {}, facilitating: null }, seminarId)
}

function factsNow(snapshot: Snapshot, seminarId: Id): DayFacts | null {
  const seminar = snapshot.seminars.get(seminarId)
  return seminar ? factsOf(snapshot, seminar) : null
}

function facilitatorIdsIn({ facilitating }: Pick<Plan, 'facilitating'>, seminarId: Id) {
  if (facilitating === null) return null
  return Object.keys(facilitating)
    .filter((personId) => facilitating[personId]?.includes(seminarId))
    .sort()
}

export function knowsDays(days: ToldDays): boolean {
  return Object.keys(days).length > 0
}

/**
 * The days of `from` of which anything is otherwise in `to`, who runs them included, or which are
 * gone there. Days that are only in `to` are news to nobody until somebody has a seat on them.
 */
export function changedDays(from: Plan, to: Plan): Id[] {
  if (!knowsDays(to.days)) return []
  return Object.keys(from.days).filter((id) => {
    const [before, after] = [heldDay(from.days, id), heldDay(to.days, id)]
    if (!before || !after) return before !== after
    return !sameFacts(before, after) || hasOtherFacilitators(from, to, id)
  })
}

function hasOtherFacilitators(from: Plan, to: Plan, seminarId: Id): boolean {
  const [before, after] = [facilitatorIdsIn(from, seminarId), facilitatorIdsIn(to, seminarId)]
  return before !== null && after !== null && !sameValue(before, after)
}

/** The facts of a day that is held. A cancelled day is as one that is gone, and what it would be is idle. */
export function heldDay(days: ToldDays, seminarId: Id): DayFacts | null {
  const facts = days[seminarId]
  return facts && !facts.cancelled ? facts : null
}

/** Unknown fields, which a newer program may have written, are not compared. */
function sameFacts(one: DayFacts, other: DayFacts): boolean {
  return sameValue(comparable(one), comparable(other)) && sameLaterDays(one, other)
}

/** Where one of the two does not know its later days, nothing is said of them. */
function sameLaterDays(
  { laterDays: one }: Pick<DayFacts, 'laterDays'>,
  { laterDays: other }: Pick<DayFacts, 'laterDays'>,
): boolean {
  if (one === null || other === null) return true
  return sameValue(one.map(timesOfLaterDay), other.map(timesOfLaterDay))
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

type Schedule = Pick<DayFacts, 'day' | 'startTime' | 'endTime' | 'place' | 'laterDays'>

export function dayNews(from: Schedule, to: Schedule): DayNews {
  return {
    day: from.day !== to.day,
    time:
      from.startTime !== to.startTime || from.endTime !== to.endTime || !sameLaterDays(from, to),
    place: from.place !== to.place,
  }
}

/** Whether the date, time or place of the day differs; never when either is unknown. */
export function isRescheduled(seminarId: Id, from: ToldDays, to: ToldDays): boolean {
  const [before, after] = [from[seminarId], to[seminarId]]
  return before && after ? Object.values(dayNews(before, after)).includes(true) : false
}
