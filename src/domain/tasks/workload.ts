/** All tasks across seminars: who has what, how much in which week, and whom to remind. */
import type { WorkingGroup } from '../groups/workingGroup'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { compareDanish } from '../shared/danishOrder'
import { addDays, isoWeekday, type Day } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { dueDayOf } from './dueDays'
import { byDueDay, urgencyOf, type DueTask, type Urgency } from './taskQueries'

export interface PlannedTask extends DueTask {
  readonly seminar: Seminar | null
  readonly group: WorkingGroup | null
  /** Null when nobody has it, or who had it is gone. */
  readonly owner: Person | null
  readonly waitsFor: Person | null
  readonly urgency: Urgency
}

/** The task with all that it names; what is gone is null. */
export function plannedTask(snapshot: Snapshot, due: DueTask, today: Day): PlannedTask {
  const { seminarId, groupId, ownerId, waitsForId } = due.task
  return {
    ...due,
    seminar: snapshot.seminars.get(seminarId ?? '') ?? null,
    group: snapshot.workingGroups.get(groupId ?? '') ?? null,
    owner: snapshot.people.get(ownerId ?? '') ?? null,
    waitsFor: snapshot.people.get(waitsForId ?? '') ?? null,
    urgency: urgencyOf(due, today),
  }
}

/**
 * The open tasks of all seminars that are held, in the order they are due.
 * @param kept done tasks that are to stand among them all the same
 */
export function openTasks(
  snapshot: Snapshot,
  today: Day,
  kept: ReadonlySet<Id> = new Set(),
): PlannedTask[] {
  return [...snapshot.tasks.values()]
    .filter(({ id, status, seminarId }) => {
      const open = status !== 'done' || kept.has(id)
      return open && !snapshot.seminars.get(seminarId ?? '')?.cancelled
    })
    .map((task) => ({ task, dueDay: dueDayOf(snapshot, task) }))
    .sort(byDueDay)
    .map((due) => plannedTask(snapshot, due, today))
}

/** Empty and null parts ask for nothing; the others must all be met. */
export interface TaskFilter {
  /** A person, or `nobody` for tasks without an owner. */
  readonly ownerId: Id | 'nobody' | null
  readonly seminarId: Id | null
  readonly state: 'overdue' | 'soon' | 'waiting' | null
}

export function filterTasks(
  tasks: readonly PlannedTask[],
  { ownerId, seminarId, state }: TaskFilter,
): PlannedTask[] {
  return tasks.filter(
    ({ task, owner, seminar, urgency }) =>
      (ownerId === null || (owner?.id ?? 'nobody') === ownerId) &&
      (seminarId === null || seminar?.id === seminarId) &&
      (state === null || (state === 'waiting' ? task.status === 'waiting' : urgency === state)),
  )
}

export interface PersonTasks {
  /** Null for the tasks that nobody has. */
  readonly owner: Person | null
  readonly tasks: readonly PlannedTask[]
}

/** The tasks by who has them, in Danish order; those that nobody has come first. */
export function tasksByOwner(tasks: readonly PlannedTask[]): PersonTasks[] {
  const groups = groupBy(tasks, ({ owner }) => owner?.id ?? '')
  return [...groups.values()]
    .map((own) => ({ owner: own[0]?.owner ?? null, tasks: own }))
    .sort((a, b) => {
      if (!a.owner || !b.owner) return Number(b.owner === null) - Number(a.owner === null)
      return compareDanish(a.owner.name, b.owner.name) || (a.owner.id < b.owner.id ? -1 : 1)
    })
}

export interface WeekTasks {
  /** The Monday; null for tasks without a deadline. */
  readonly monday: Day | null
  readonly tasks: readonly PlannedTask[]
}

/** The tasks by ISO week, the earliest first, those without a deadline last; the order within is kept. */
export function tasksByWeek(tasks: readonly PlannedTask[]): WeekTasks[] {
  const groups = groupBy(tasks, ({ dueDay }) => (dueDay === null ? '' : mondayOf(dueDay)))
  return [...groups]
    .map(([monday, own]) => ({ monday: monday || null, tasks: own }))
    .sort((a, b) => {
      if (a.monday === null || b.monday === null)
        return Number(a.monday === null) - Number(b.monday === null)
      return a.monday < b.monday ? -1 : 1
    })
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - isoWeekday(day))
}

/** How many of the tasks are due in each week from today's on; what is overdue counts as this week's. */
export function weekLoads(
  tasks: readonly PlannedTask[],
  today: Day,
  weeks: number,
): { readonly monday: Day; readonly count: number }[] {
  const first = mondayOf(today)
  const counts = new Map<Day, number>()
  for (const { dueDay } of tasks) {
    if (dueDay === null) continue
    const monday = dueDay < first ? first : mondayOf(dueDay)
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, 7 * week)
    return { monday, count: counts.get(monday) ?? 0 }
  })
}

/** Whom to remind of what: everybody with open tasks that are overdue or due soon. */
export function reminders(tasks: readonly PlannedTask[]): PersonReminder[] {
  const pressing = tasks.filter(({ urgency }) => urgency === 'overdue' || urgency === 'soon')
  return tasksByOwner(pressing).flatMap(({ owner, tasks: own }) =>
    owner ? [{ person: owner, tasks: own }] : [],
  )
}

export interface PersonReminder {
  readonly person: Person
  readonly tasks: readonly PlannedTask[]
}
