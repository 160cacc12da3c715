/** Whom a publication concerns and what they have to hear: those who come, and those who run the days. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { hasDeclined } from './cancellations'
import { dayIn, heldDay, isRescheduled, type Plan, type ToldDay } from './toldDays'
import { compareVersions, nothingYet, type SeatDifference } from './versions'

/**
 * What a person has to hear: invited for the first time, another day, another day because the old
 * one is cancelled, the same day with another date, time or place, no day any more, the old day is
 * cancelled, or the own cancellation is noted. Those who run a day hear that they do, that they do
 * not any more, that the day has another date, time or place, or that it is cancelled.
 */
export type Message =
  | 'invited'
  | 'newDay'
  | 'newDayForLostDay'
  | 'dayChanged'
  | 'noDay'
  | 'lostDay'
  | 'cancellationNoted'
  | 'facilitates'
  | 'facilitatesNoMore'
  | 'facilitatedDayChanged'
  | 'facilitatedDayLost'

/** A person has one row as a participant, and one for every day that they run. */
export interface TellRow {
  readonly person: Person
  /** As each of the two versions tells of it. */
  readonly oldDay: ToldDay | null
  readonly newDay: ToldDay | null
  readonly message: Message
}

/**
 * Whom to tell when going from one version to the other, in Danish order. People and days that have
 * left the records since are left out, because nobody can be told about them.
 * @param fromVersionId null stands for "nothing published yet"
 */
export function whomToTell(
  snapshot: Snapshot,
  seriesId: Id,
  fromVersionId: Id | null,
  toVersionId: Id,
): TellRow[] {
  const planOf = (versionId: Id | null): Plan => {
    const version = versionId === null ? null : snapshot.distributionVersions.get(versionId)
    return version?.seriesId === seriesId ? version : nothingYet
  }
  return tellRows(snapshot, planOf(fromVersionId), planOf(toVersionId))
}

/** The same between any two plans. */
export function tellRows(snapshot: Snapshot, before: Plan, after: Plan): TellRow[] {
  const rows = [...participants(snapshot, before, after), ...facilitators(snapshot, before, after)]
  const people = new Set(rows.map(({ person }) => person))
  return sortedByName(people).flatMap(({ id }) => rows.filter(({ person }) => person.id === id))
}

function participants(snapshot: Snapshot, before: Plan, after: Plan): TellRow[] {
  const declined = hasDeclined(snapshot)
  const rowOf = ({ personId, kind, from, to }: SeatDifference): TellRow[] => {
    const person = snapshot.people.get(personId)
    if (!person || kind === 'unchanged') return []
    const [oldDay, newDay] = [dayIn(snapshot, before, from), dayIn(snapshot, after, to)]
    const isLost = dayIn(snapshot, after, from)?.cancelled ?? false
    const hasCancelled = oldDay !== null && declined(personId, oldDay)
    const message = messageFor(oldDay, newDay, isLost, hasCancelled)
    return [{ person, oldDay, newDay, message }]
  }
  return compareVersions(before, after).flatMap(rowOf)
}

function messageFor(
  oldDay: ToldDay | null,
  newDay: ToldDay | null,
  isLost: boolean,
  declined: boolean,
): Message {
  if (newDay) {
    if (!oldDay) return 'invited'
    if (oldDay.id === newDay.id) return 'dayChanged'
    return isLost ? 'newDayForLostDay' : 'newDay'
  }
  // Who has cancelled and gets no other day waits for none, though the day itself is lost too.
  if (declined) return 'cancellationNoted'
  return isLost ? 'lostDay' : 'noDay'
}

/** Nothing where one of the plans does not know who runs the days. */
function facilitators(snapshot: Snapshot, before: Plan, after: Plan): TellRow[] {
  const [then, now] = [before.facilitating, after.facilitating]
  if (then === null || now === null) return []
  const personIds = new Set([...Object.keys(then), ...Object.keys(now)])
  return [...personIds].flatMap((personId) => {
    const person = snapshot.people.get(personId)
    if (!person) return []
    const dayIds = new Set([...(then[personId] ?? []), ...(now[personId] ?? [])])
    return [...dayIds].flatMap((dayId): TellRow[] => {
      const ran = then[personId]?.includes(dayId) && heldDay(before.days, dayId) !== null
      const runs = now[personId]?.includes(dayId) && heldDay(after.days, dayId) !== null
      const oldDay = ran ? dayIn(snapshot, before, dayId) : null
      const newDay = runs ? dayIn(snapshot, after, dayId) : null
      const message = messageToFacilitator(oldDay, newDay, before, after)
      return message ? [{ person, oldDay, newDay, message }] : []
    })
  })
}

function messageToFacilitator(
  oldDay: ToldDay | null,
  newDay: ToldDay | null,
  before: Plan,
  after: Plan,
): Message | null {
  if (oldDay && newDay) {
    return isRescheduled(oldDay.id, before.days, after.days) ? 'facilitatedDayChanged' : null
  }
  if (newDay) return 'facilitates'
  if (!oldDay) return null
  return heldDay(after.days, oldDay.id) ? 'facilitatesNoMore' : 'facilitatedDayLost'
}
