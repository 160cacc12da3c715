/** When a task is due: on a date that stands, or at a distance that moves with its seminar. */
import type { Snapshot } from '../records'
import { lastDayOf } from '../seminars/seminarDays'
import { addDays, daysBetween, type Day } from '../shared/day'
import { holidayOn, isWeekend, type HolidayCode } from '../shared/holidays'
import type { Id } from '../shared/id'
import { settingsOf } from '../workspace/settings'
import type { Task, TaskDue } from './task'

type Dated = Pick<Task, 'due' | 'seminarId'>

/** The first and the last day of a seminar; the same when it has only one. */
export interface SeminarSpan {
  readonly first: Day
  readonly last: Day
}

/** @returns null when there is no such seminar */
export function spanOf(snapshot: Snapshot, seminarId: Id | null): SeminarSpan | null {
  const seminar = snapshot.seminars.get(seminarId ?? '')
  return seminar ? { first: seminar.day, last: lastDayOf(snapshot, seminar) } : null
}

/**
 * The day a task is due. A distance before the seminar counts from its first day, one after it from its
 * last. It may fall on a weekend or a holiday: it is kept, and `dayOffOn` tells.
 * @returns null without a deadline, and for a distance from a seminar that is gone
 */
export function dueDayOf(snapshot: Snapshot, { due, seminarId }: Dated): Day | null {
  if (due === null) return null
  return due.type === 'on' ? due.day : dayOfDue(due, spanOf(snapshot, seminarId))
}

/** The same for one who knows the days of the seminar; null when it has none. */
export function dayOfDue(due: TaskDue, span: SeminarSpan | null): Day | null {
  if (due.type === 'on') return due.day
  if (span === null) return null
  return addDays(due.days < 0 ? span.last : span.first, -due.days)
}

/** Why few are at work on the day, or null: on such a day the deadline is worth a second look. */
export function dayOffOn(snapshot: Snapshot, day: Day): HolidayCode | 'weekend' | null {
  return holidayOn(day, settingsOf(snapshot)) ?? (isWeekend(day) ? 'weekend' : null)
}

export interface MovedTasks {
  /** Open tasks whose deadline moves with the seminar. */
  readonly moving: number
  /** Of them, those that would be due before today. */
  readonly overdue: number
  /** Open tasks with a date of their own, which stay. */
  readonly staying: number
}

/** What becomes of the deadlines of a seminar's open tasks when it is moved to the day. */
export function tasksMovedWith(
  snapshot: Snapshot,
  seminarId: Id,
  day: Day,
  today: Day,
): MovedTasks {
  const dues = [...snapshot.tasks.values()].flatMap(({ seminarId: of, status, due }) =>
    of === seminarId && status !== 'done' && due !== null ? [due] : [],
  )
  const span = spanOf(snapshot, seminarId)
  const last = span ? addDays(day, daysBetween(span.first, span.last)) : day
  const moving = dues.filter(({ type }) => type === 'before')
  return {
    moving: moving.length,
    overdue: moving.filter((due) => (dayOfDue(due, { first: day, last }) ?? today) < today).length,
    staying: dues.length - moving.length,
  }
}
