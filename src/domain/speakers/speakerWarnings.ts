/** What is not in order about the agreements of a seminar, in codes that the text room turns into words. */
import { budgetForSpeakers } from '../budget/speakerBudget'
import type { Snapshot } from '../records'
import { isAway } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import { daysOfSeminar, lastDayOf } from '../seminars/seminarDays'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { bookingsOf, costOf, isOverdue, sameSpeakerIds } from './bookings'
import { itemIdsOf } from './placements'
import type { Booking, Speaker } from './speaker'

export type SpeakerWarning =
  /** The speaker is asked for another seminar on the same day. */
  | { readonly type: 'doubleBooked'; readonly day: Day; readonly seminarId: Id }
  | { readonly type: 'absent'; readonly day: Day }
  | { readonly type: 'deadlinePassed'; readonly deadline: Day }
  /** Fee and travel alone cost more kroner than the budget has for all the speakers. */
  | { readonly type: 'overBudget'; readonly cost: number; readonly budget: number }
  | { readonly type: 'notPlaced' }
  | { readonly type: 'notAgreed' }
  /** The day is over, and nobody has noted how it went. */
  | { readonly type: 'outcomeMissing' }

/**
 * Booking id -> its warnings; bookings in good order, and declined ones, are left out. Of a cancelled
 * seminar nothing is told: nobody has to come.
 */
export function speakerWarnings(
  snapshot: Snapshot,
  seminarId: Id,
  today: Day,
): ReadonlyMap<Id, readonly SpeakerWarning[]> {
  const warnings = new Map<Id, SpeakerWarning[]>()
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar || seminar.cancelled) return warnings
  const budget = budgetForSpeakers(snapshot, seminarId)
  for (const booking of bookingsOf(snapshot, seminarId)) {
    const speaker = snapshot.speakers.get(booking.speakerId)
    if (!speaker || booking.status === 'declined') continue
    const found = [
      ...(booking.status === 'held' ? [] : dayWarnings(snapshot, seminar, speaker, booking)),
      ...progressWarnings(snapshot, seminar, booking, today),
      ...placeWarnings(snapshot, seminar, speaker, booking),
      ...costWarnings(booking, budget),
    ]
    if (found.length > 0) warnings.set(booking.id, found)
  }
  return warnings
}

function dayWarnings(
  snapshot: Snapshot,
  seminar: Seminar,
  speaker: Speaker,
  booking: Booking,
): SpeakerWarning[] {
  const days = daysOfSeminar(snapshot, seminar).map(({ day }) => day)
  const away = absencesOf(snapshot, speaker)
  return [
    ...clashes(snapshot, speaker, booking, new Set(days)),
    ...days
      .filter((day) => isAway(away, day))
      .map((day): SpeakerWarning => ({ type: 'absent', day })),
  ]
}

/** A day of several seminars is said once for each of the others. */
function clashes(
  snapshot: Snapshot,
  speaker: Speaker,
  booking: Booking,
  days: ReadonlySet<Day>,
): SpeakerWarning[] {
  const same = sameSpeakerIds(snapshot, speaker)
  const others = new Set<Id>()
  for (const { speakerId, seminarId, status } of snapshot.bookings.values()) {
    if (!same.has(speakerId) || status === 'declined') continue
    if (seminarId !== null && seminarId !== booking.seminarId) others.add(seminarId)
  }
  return [...others].flatMap((seminarId): SpeakerWarning[] => {
    const other = snapshot.seminars.get(seminarId)
    if (!other || other.cancelled) return []
    const shared = daysOfSeminar(snapshot, other).find(({ day }) => days.has(day))
    return shared ? [{ type: 'doubleBooked', day: shared.day, seminarId }] : []
  })
}

/** A span of days, the last included. */
export interface AwaySpan {
  readonly id: Id
  readonly from: Day
  readonly to: Day
}

/** When a speaker cannot come: own absences, and those that stand with the person; earliest first. */
export function absencesOf(snapshot: Snapshot, { id, personId }: Speaker): AwaySpan[] {
  const own = [...snapshot.speakerAbsences.values()].filter(({ speakerId }) => speakerId === id)
  const asPerson = [...snapshot.absences.values()].filter(
    (absence) => personId !== null && absence.personId === personId,
  )
  return [...own, ...asPerson].sort((a, b) => (a.from < b.from ? -1 : 1))
}

function progressWarnings(
  snapshot: Snapshot,
  seminar: Seminar,
  booking: Booking,
  today: Day,
): SpeakerWarning[] {
  if (isOverdue(booking, today)) return [{ type: 'deadlinePassed', deadline: booking.deadline }]
  const over = booking.status === 'agreed' && lastDayOf(snapshot, seminar) < today
  return over ? [{ type: 'outcomeMissing' }] : []
}

function placeWarnings(
  snapshot: Snapshot,
  seminar: Seminar,
  speaker: Speaker,
  { status }: Booking,
): SpeakerWarning[] {
  if (status === 'held') return []
  const placed = itemIdsOf(snapshot, seminar.id, speaker).size > 0
  if (status === 'agreed') return placed ? [] : [{ type: 'notPlaced' }]
  return placed ? [{ type: 'notAgreed' }] : []
}

function costWarnings(booking: Booking, budget: number | null): SpeakerWarning[] {
  const cost = costOf(booking)
  return cost !== null && budget !== null && cost > budget
    ? [{ type: 'overBudget', cost, budget }]
    : []
}
