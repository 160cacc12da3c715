/** The tasks of a seminar in the order they are due, and how they stand on a given day. */
import type { Snapshot } from '../records'
import { addDays, type Day } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { dueDayOf } from './dueDays'
import type { Task, TaskLine } from './task'

export interface DueTask {
  readonly task: Task
  /** Null without a deadline. */
  readonly dueDay: Day | null
}

/** So many days ahead a deadline is worth a reminder. */
export const soonDays = 14

/** `soon` is within `soonDays`, the day itself included. */
export type Urgency = 'done' | 'overdue' | 'soon' | 'later' | 'none'

export function urgencyOf({ task, dueDay }: DueTask, today: Day): Urgency {
  if (task.status === 'done') return 'done'
  if (dueDay === null) return 'none'
  if (dueDay < today) return 'overdue'
  return dueDay <= addDays(today, soonDays) ? 'soon' : 'later'
}

/** Earliest first, those without a deadline last; on the same day the rank decides. */
export function byDueDay(a: DueTask, b: DueTask): number {
  if (a.dueDay === b.dueDay) return byRank(a.task, b.task)
  if (a.dueDay === null) return 1
  return b.dueDay === null || a.dueDay < b.dueDay ? -1 : 1
}

/** The tasks of a seminar with their days, in the order they are due, done ones included. */
export function dueTasksOf(snapshot: Snapshot, seminarId: Id): DueTask[] {
  return [...snapshot.tasks.values()]
    .filter((task) => task.seminarId === seminarId)
    .map((task) => ({ task, dueDay: dueDayOf(snapshot, task) }))
    .sort(byDueDay)
}

/** The same without the days. */
export function tasksOf(snapshot: Snapshot, seminarId: Id): Task[] {
  return dueTasksOf(snapshot, seminarId).map(({ task }) => task)
}

/** Task id -> the lines of its checklist in order. One walk for all tasks. */
export function linesByTask(snapshot: Snapshot): ReadonlyMap<Id, readonly TaskLine[]> {
  const lines = groupBy(snapshot.taskLines.values(), ({ taskId }) => taskId)
  for (const own of lines.values()) own.sort(byRank)
  return lines
}

export function linesOf(snapshot: Snapshot, taskId: Id): TaskLine[] {
  return [...snapshot.taskLines.values()].filter((line) => line.taskId === taskId).sort(byRank)
}

/** The open tasks of a seminar by what they ask for; one task may stand in several of these. */
export interface TaskState {
  readonly open: readonly DueTask[]
  readonly overdue: readonly DueTask[]
  /** Due from today and `soonDays` ahead. */
  readonly soon: readonly DueTask[]
  readonly waiting: readonly DueTask[]
  readonly done: number
}

/** How the tasks of a seminar stand on the day; those of a cancelled one press nobody. */
export function taskStateOfSeminar(snapshot: Snapshot, seminarId: Id, today: Day): TaskState {
  const all = dueTasksOf(snapshot, seminarId)
  const open = all.filter(({ task }) => task.status !== 'done')
  const pressing = snapshot.seminars.get(seminarId)?.cancelled ? [] : open
  return {
    open,
    overdue: pressing.filter((due) => urgencyOf(due, today) === 'overdue'),
    soon: pressing.filter((due) => urgencyOf(due, today) === 'soon'),
    waiting: pressing.filter(({ task }) => task.status === 'waiting'),
    done: all.length - open.length,
  }
}
