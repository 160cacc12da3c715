/** What is missing before a seminar, in words: what to do, why, and by when. */
import type { Snapshot } from '@/domain/records'
import type { ReadinessItem } from '@/domain/seminars/readiness'
import type { ReadinessPart } from '@/domain/seminars/readinessChecks'
import type { Seminar } from '@/domain/seminars/seminar'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { bookingsOf } from '@/domain/speakers/bookings'
import { speakerName } from '@/domain/speakers/speakerNames'
import { daySpan, decimal, shortDay } from '@/text/formats'
import { t } from '@/text/t'

/** The page where it is put right; null is the form with the facts of the seminar. */
export const placeOfPart: Readonly<Record<ReadinessPart, string | null>> = {
  facts: null,
  themes: 'seminarThemes',
  group: 'seminarGroup',
  speakers: 'seminarSpeakers',
  agenda: 'agenda',
  participants: 'participants',
  cases: 'seminarCases',
  tables: 'tables',
  budget: 'seminarBudget',
}

export function dueText({ dueDay, late, done }: ReadinessItem, today: Day): string {
  if (done) return ''
  // A day of another year would be taken for one of this.
  const isThisYear = dueDay.slice(0, 4) === today.slice(0, 4)
  const day = isThisYear ? shortDay(dueDay) : daySpan(dueDay, dueDay)
  if (late) return t.seminars.ready.overdue(day)
  return dueDay === today ? t.seminars.ready.today : t.seminars.ready.due(day)
}

/** What there is to know beyond the heading; empty when that says it all. */
export function detailText({ code, count, done }: ReadinessItem, seminar: Seminar): string {
  if (done || count === 0) return ''
  const words = t.seminars.ready
  switch (code) {
    case 'theme':
      return words.themeCandidates(count)
    case 'speaker':
      return words.openBookings(count)
    case 'speakerDeadlines':
      return words.lateBookings(count)
    case 'published':
      return words.changedItems(count)
    case 'placed':
      return words.placed(count, seminar.seatsMin)
    case 'caseDeadline':
      return words.missingCases(count)
    case 'casePermission':
      return words.casesWithout(count)
    case 'tasks':
      return words.lateTasks(count)
    case 'problems':
      return words.problems(count)
    case 'budget':
      return words.overBudget(decimal(count, 0))
    default:
      return ''
  }
}

/** The names of those who are asked or agreed, in the order of the speakers' board. */
export function speakerNames(snapshot: Snapshot, seminarId: Id): string[] {
  const names = bookingsOf(snapshot, seminarId).flatMap(({ speakerId, status }) => {
    const speaker = status === 'declined' ? undefined : snapshot.speakers.get(speakerId)
    return speaker ? [speakerName(snapshot, speaker)] : []
  })
  return [...new Set(names)]
}
