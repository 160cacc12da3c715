/** What a planner should know about the days of a seminar before inviting anyone. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import { minutesOf } from '../shared/day'
import { holidayOn, isWeekend, schoolHolidayWeekOf, type HolidayCode } from '../shared/holidays'
import type { Id } from '../shared/id'
import { settingsOf } from '../workspace/settings'
import { absencesByPerson, isAwayOnAny } from './eligibility'
import type { Seminar } from './seminar'
import { daysOfSeminar, type DayOfSeminar } from './seminarDays'
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
  const others = othersOnTheDays(snapshot, seminar)
  return [
    ...calendarOfAllDays(snapshot, seminar, today),
    ...clashes(seminar, others),
    ...facilitatorWarnings(snapshot, seminar, others),
  ]
}

/** Each warning once, however many of the days give it; a seminar is over when its last day is. */
function calendarOfAllDays(snapshot: Snapshot, seminar: Seminar, today: Day): DayWarning[] {
  const days = daysOfSeminar(snapshot, seminar).map(({ day }) => day)
  const last = days.at(-1) ?? seminar.day
  const warnings = new Map<string, DayWarning>()
  for (const day of days) {
    const asOf = last < today ? today : day
    for (const warning of calendarWarnings(snapshot, day, asOf)) {
      warnings.set(JSON.stringify(warning), warning)
    }
  }
  return [...warnings.values()]
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

/** Another seminar that has a day in common with this one. */
interface Other {
  readonly seminar: Seminar
  /** They run at the same time on one of these days. */
  readonly overlaps: boolean
}

function clashes(seminar: Seminar, others: readonly Other[]): DayWarning[] {
  const place = seminar.place.trim().toLowerCase()
  return others.flatMap(({ seminar: other, overlaps: meets }): DayWarning[] => {
    const samePlace = place !== '' && other.place.trim().toLowerCase() === place
    if (samePlace && meets) return [{ type: 'placeTaken', seminarId: other.id }]
    const sameSeries = seminar.seriesId !== null && other.seriesId === seminar.seriesId
    return sameSeries ? [{ type: 'sameDay', seminarId: other.id }] : []
  })
}

function facilitatorWarnings(
  snapshot: Snapshot,
  seminar: Seminar,
  others: readonly Other[],
): DayWarning[] {
  const facilitators = facilitatorsOf(snapshot, seminar.id)
  if (facilitators.length === 0) return []
  const absences = absencesByPerson(snapshot)
  const days = daysOfSeminar(snapshot, seminar).map(({ day }) => day)
  const parallel = others
    .filter((other) => other.overlaps)
    .map(({ seminar: { id } }) => ({ id, people: new Set(facilitatorsOf(snapshot, id)) }))
  return facilitators.flatMap((person): DayWarning[] => [
    ...(isAwayOnAny(absences.get(person.id) ?? [], days)
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

function othersOnTheDays(snapshot: Snapshot, seminar: Seminar): Other[] {
  const own = daysOfSeminar(snapshot, seminar)
  return [...snapshot.seminars.values()]
    .filter((other) => other.id !== seminar.id && !other.cancelled)
    .sort(byTime)
    .flatMap((other): Other[] => {
      const shared = daysOfSeminar(snapshot, other).flatMap((theirs) => {
        const ours = own.find(({ day }) => day === theirs.day)
        return ours ? [overlaps(ours, theirs)] : []
      })
      return shared.length > 0 ? [{ seminar: other, overlaps: shared.includes(true) }] : []
    })
}

type Times = Pick<DayOfSeminar, 'startTime' | 'endTime'>

function overlaps(a: Times, b: Times): boolean {
  return (
    minutesOf(a.startTime) < minutesOf(b.endTime) && minutesOf(b.startTime) < minutesOf(a.endTime)
  )
}
