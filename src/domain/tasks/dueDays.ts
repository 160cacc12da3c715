/** When a task is due: on a date that stands, or at a distance that moves with its seminar. */
import type { Snapshot } from '../records'
import { addDays, type Day } from '../shared/day'
import { holidayOn, isWeekend, type HolidayCode } from '../shared/holidays'
import type { Id } from '../shared/id'
import { settingsOf } from '../workspace/settings'
import type { Task, TaskDue } from './task'

type Dated = Pick<Task, 'due' | 'seminarId'>

/**
 * The day a task is due. A distance counts from the first day of the seminar and may fall on a weekend
 * or a holiday: it is kept, and `dayOffOn` tells.
 * @returns null without a deadline, and for a distance from a seminar that is gone
 */
export function dueDayOf(snapshot: Snapshot, { due, seminarId }: Dated): Day | null {
  return due === null ? null : dayOfDue(due, snapshot.seminars.get(seminarId ?? '')?.day ?? null)
}

/** @param firstDay of the seminar; null when there is none */
export function dayOfDue(due: TaskDue, firstDay: Day | null): Day | null {
  if (due.type === 'on') return due.day
  return firstDay === null ? null : addDays(firstDay, -due.days)
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
  const moving = dues.filter(({ type }) => type === 'before')
  return {
    moving: moving.length,
    overdue: moving.filter((due) => (dayOfDue(due, day) ?? today) < today).length,
    staying: dues.length - moving.length,
  }
}
