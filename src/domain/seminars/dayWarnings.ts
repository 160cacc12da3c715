/** What a planner should know about a seminar's day before inviting anyone. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import { minutesOf } from '../shared/day'
import { holidayOn, isWeekend, schoolHolidayWeekOf, type HolidayCode } from '../shared/holidays'
import type { Id } from '../shared/id'
import { settingsOf } from '../workspace/settings'
import { absencesByPerson, isAway } from './eligibility'
import type { Seminar } from './seminar'
import { byTime, facilitatorsOf } from './seminarQueries'

export type DayWarning =
  | { readonly type: 'past' }
  | { readonly type: 'holiday'; readonly holiday: HolidayCode }
  | { readonly type: 'weekend' }
  | { readonly type: 'schoolHoliday'; readonly week: number }
  /** Another seminar of the same series on the same day. */
  | { readonly type: 'sameDay'; readonly seminarId: Id }
  /** Another seminar at the same place while this one runs. */
  | { readonly type: 'placeTaken'; readonly seminarId: Id }
  | { readonly type: 'facilitatorAbsent'; readonly personId: Id }
  | { readonly type: 'facilitatorDoubleBooked'; readonly personId: Id; readonly seminarId: Id }

/** Warnings in the order they should be read; none for a cancelled seminar. */
export function dayWarnings(snapshot: Snapshot, seminar: Seminar, today: Day): DayWarning[] {
  if (seminar.cancelled) return []
  return [
    ...calendarWarnings(snapshot, seminar.day, today),
    ...clashes(snapshot, seminar),
    ...facilitatorWarnings(snapshot, seminar),
  ]
}

/** The warnings that the day alone gives; also for a day that is only being considered. */
export function calendarWarnings(snapshot: Snapshot, day: Day, today: Day): DayWarning[] {
  const settings = settingsOf(snapshot)
  const warnings: DayWarning[] = []
  const holiday = holidayOn(day, settings)
  const week = schoolHolidayWeekOf(day, settings)
  if (day < today) warnings.push({ type: 'past' })
  if (holiday) warnings.push({ type: 'holiday', holiday })
  if (isWeekend(day)) warnings.push({ type: 'weekend' })
  if (week !== null) warnings.push({ type: 'schoolHoliday', week })
  return warnings
}

function clashes(snapshot: Snapshot, seminar: Seminar): DayWarning[] {
  const place = seminar.place.trim().toLowerCase()
  return othersOnTheDay(snapshot, seminar).flatMap((other): DayWarning[] => {
    const samePlace = place !== '' && other.place.trim().toLowerCase() === place
    if (samePlace && overlaps(seminar, other)) return [{ type: 'placeTaken', seminarId: other.id }]
    const sameSeries = seminar.seriesId !== null && other.seriesId === seminar.seriesId
    return sameSeries ? [{ type: 'sameDay', seminarId: other.id }] : []
  })
}

function facilitatorWarnings(snapshot: Snapshot, seminar: Seminar): DayWarning[] {
  const facilitators = facilitatorsOf(snapshot, seminar.id)
  if (facilitators.length === 0) return []
  const absences = absencesByPerson(snapshot)
  const parallel = othersOnTheDay(snapshot, seminar)
    .filter((other) => overlaps(seminar, other))
    .map((other) => ({ id: other.id, people: new Set(facilitatorsOf(snapshot, other.id)) }))
  return facilitators.flatMap((person): DayWarning[] => [
    ...(isAway(absences.get(person.id) ?? [], seminar.day)
      ? [{ type: 'facilitatorAbsent', personId: person.id } as const]
      : []),
    ...parallel
      .filter((other) => other.people.has(person))
      .map((other) => ({
        type: 'facilitatorDoubleBooked' as const,
        personId: person.id,
        seminarId: other.id,
      })),
  ])
}

function othersOnTheDay(snapshot: Snapshot, seminar: Seminar): Seminar[] {
  return [...snapshot.seminars.values()]
    .filter((other) => other.day === seminar.day && other.id !== seminar.id && !other.cancelled)
    .sort(byTime)
}

function overlaps(a: Seminar, b: Seminar): boolean {
  return (
    minutesOf(a.startTime) < minutesOf(b.endTime) && minutesOf(b.startTime) < minutesOf(a.endTime)
  )
}
