/** How a day is named on screen, and what is to be known about it, in words. */
import type { Snapshot } from '@/domain/records'
import type { DayWarning } from '@/domain/seminars/dayWarnings'
import type { Seminar } from '@/domain/seminars/seminar'
import type { DayOfSeminar } from '@/domain/seminars/seminarDays'
import { isoWeek } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { daySpan, timeSpan, titleDay } from '@/text/formats'
import { holidayName } from '@/text/holidayName'
import { seminarTitle } from '@/text/seminarTitle'
import { t } from '@/text/t'

/** Its own title, or what it is a part of. */
export function titleOf(snapshot: Snapshot, seminar: Seminar): string {
  return seminarTitle(seminar, snapshot.series.get(seminar.seriesId ?? '')?.name)
}

/** "Torsdag den 18. juni 2026, kl. 9.00-16.00 · Uge 25", or "18.-19. juni 2026 · 2 dage · Uge 25". */
export function whenText(days: readonly DayOfSeminar[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const week = t.seminars.week(isoWeek(first.day))
  if (days.length === 1) {
    const times = timeSpan(first.startTime, first.endTime)
    return `${t.seminars.at(titleDay(first.day), times)} · ${week}`
  }
  return [daySpan(first.day, last.day), t.seminars.dayCount(days.length), week].join(' · ')
}

/** Names of units that are gone are left out. */
export function unitNames(snapshot: Snapshot, unitIds: readonly Id[]): string[] {
  return unitIds.flatMap((id) => snapshot.units.get(id)?.name ?? [])
}

export function warningText(snapshot: Snapshot, warning: DayWarning): string {
  const words = t.seminars.warning
  const title = (id: Id) => {
    const seminar = snapshot.seminars.get(id)
    return seminar ? titleOf(snapshot, seminar) : ''
  }
  const name = (id: Id) => snapshot.people.get(id)?.name ?? ''
  switch (warning.type) {
    case 'past':
      return words.past
    case 'weekend':
      return words.weekend
    case 'holiday':
      return words.holiday(holidayName(warning.holiday))
    case 'schoolHoliday':
      return words.schoolHoliday(warning.week)
    case 'sameDay':
      return words.sameDay(title(warning.seminarId))
    case 'placeTaken':
      return words.placeTaken(title(warning.seminarId))
    case 'facilitatorAbsent':
      return words.facilitatorAbsent(name(warning.personId))
    case 'facilitatorDoubleBooked':
      return words.facilitatorDoubleBooked(name(warning.personId), title(warning.seminarId))
  }
}
