/** The fields of a task that a planner fills in, and what is refused about them. */
import type { CommandContext, Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import { isDay } from '../shared/day'
import type { Id } from '../shared/id'
import type { Task } from './task'

export type TaskFields = Partial<
  Pick<Task, 'title' | 'notes' | 'ownerId' | 'groupId' | 'due' | 'status' | 'waitsForId' | 'doneOn'>
>

export interface TaskRefusal extends Refusal {
  readonly type:
    | 'task.unknown'
    | 'task.unknownSeminar'
    | 'task.unknownPerson'
    | 'task.unknownGroup'
    | 'task.unknownDay'
    | 'task.titleMissing'
    | 'task.distanceWithoutSeminar'
    | 'task.invalidField'
    | 'task.noneChosen'
    | 'task.unknownLine'
}

/**
 * The fields with what follows from the status: only a waiting task waits for somebody, and only a
 * done one has the day on which it was done, today unless another is given.
 */
export function tidyTask({ clock }: CommandContext, fields: TaskFields): TaskFields {
  const tidied = { ...fields }
  if (fields.title !== undefined) tidied.title = fields.title.trim()
  if (fields.status === undefined) return tidied
  return {
    ...tidied,
    waitsForId: fields.status === 'waiting' ? (fields.waitsForId ?? null) : null,
    doneOn: fields.status === 'done' ? (fields.doneOn ?? clock.today()) : null,
  }
}

/**
 * The first thing wrong with a whole task, or null. A person or group that was removed while the task
 * kept naming it is tolerated; only newly given ones must be there.
 */
export function taskRefusal(
  snapshot: Snapshot,
  task: TaskFields & { readonly id: Id; readonly seminarId: Id | null },
  given: TaskFields,
): TaskRefusal | null {
  const { title = '', due = null, doneOn = null, seminarId } = task
  if (title === '') return { type: 'task.titleMissing' }
  const days = [...(due?.type === 'on' ? [due.day] : []), ...(doneOn === null ? [] : [doneOn])]
  const strange = days.find((day) => !isDay(day))
  if (strange !== undefined) return { type: 'task.unknownDay', details: { day: strange } }
  if (due?.type === 'before' && seminarId === null) return { type: 'task.distanceWithoutSeminar' }
  const people = [given.ownerId, given.waitsForId].filter((id) => typeof id === 'string')
  if (people.some((id) => !snapshot.people.has(id))) return { type: 'task.unknownPerson' }
  if (typeof given.groupId === 'string' && !snapshot.workingGroups.has(given.groupId)) {
    return { type: 'task.unknownGroup' }
  }
  const field = invalidField('tasks', { rank: '', ...task })
  return field === null ? null : { type: 'task.invalidField', details: { field } }
}
