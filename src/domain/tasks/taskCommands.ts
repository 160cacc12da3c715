/** What can be done to tasks: add one, change, reorder on the same day, remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { rankBetween, ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { dueDayOf } from './dueDays'
import type { Task, TaskStatus } from './task'
import { setLines, type WrittenLine } from './lineCommands'
import { taskRefusal, tidyTask, type TaskFields, type TaskRefusal } from './taskFields'
import { dueTasksOf } from './taskQueries'

type Outcome = Result<Change, TaskRefusal>

export interface NewTask {
  /** Null for a task that belongs to no seminar. */
  readonly seminarId: Id | null
  readonly fields: TaskFields & Pick<Task, 'title'>
  readonly lines?: readonly WrittenLine[]
}

/** Adds one task, behind the others on its day. */
export const addTask = defineCommand('task.add', (context, input: NewTask): Outcome => {
  const { snapshot, newId } = context
  const { seminarId, lines = [] } = input
  if (seminarId !== null && !snapshot.seminars.has(seminarId)) {
    return fail({ type: 'task.unknownSeminar' })
  }
  const fields = tidyTask(context, input.fields)
  const task = { id: newId(), seminarId, ...fields }
  const refusal = taskRefusal(snapshot, task, fields)
  if (refusal) return fail(refusal)
  const draft = new ChangeDraft(snapshot)
  draft.add('tasks', { ...task, rank: ranksBehind(besides(snapshot, seminarId))() })
  return setLines(context, draft, task.id, lines) ?? ok(draft.build())
})

/** The tasks that one of this seminar, or of none, is ranked among. */
export function besides(snapshot: Snapshot, seminarId: Id | null): Task[] {
  return [...snapshot.tasks.values()].filter((task) => task.seminarId === seminarId)
}

export interface TaskUpdate {
  readonly taskId: Id
  readonly fields: TaskFields
  /** The whole checklist as it is to be; left out, it stays as it is. */
  readonly lines?: readonly WrittenLine[]
}

/** A whole form in one step: the fields, and the checklist when that is given. */
export const updateTask = defineCommand('task.update', (context, input: TaskUpdate): Outcome => {
  const draft = new ChangeDraft(context.snapshot)
  const refused = setFields(context, draft, input.taskId, input.fields)
  if (refused) return refused
  const wrong = input.lines && setLines(context, draft, input.taskId, input.lines)
  return wrong ?? ok(draft.build())
})

/** Says how far a task is, and for a waiting one whom it waits for. */
export const setTaskStatus = defineCommand(
  'task.setStatus',
  (
    context,
    input: { readonly taskId: Id; readonly status: TaskStatus; readonly waitsForId?: Id | null },
  ): Outcome => {
    const { taskId, status, waitsForId = null } = input
    const draft = new ChangeDraft(context.snapshot)
    return setFields(context, draft, taskId, { status, waitsForId }) ?? ok(draft.build())
  },
)

function setFields(
  context: CommandContext,
  draft: ChangeDraft,
  taskId: Id,
  given: TaskFields,
): Outcome | null {
  const task = context.snapshot.tasks.get(taskId)
  if (!task) return fail({ type: 'task.unknown' })
  const fields = tidyTask(context, given)
  const refusal = taskRefusal(context.snapshot, { ...task, ...fields }, fields)
  if (refusal) return fail(refusal)
  draft.update('tasks', taskId, fields)
  return null
}

/**
 * Moves an open task one place among the open ones that are due on the same day; at the end of them
 * nothing changes.
 */
export const moveTask = defineCommand(
  'task.move',
  ({ snapshot }, { taskId, step }: { readonly taskId: Id; readonly step: -1 | 1 }): Outcome => {
    const task = snapshot.tasks.get(taskId)
    if (!task) return fail({ type: 'task.unknown' })
    const draft = new ChangeDraft(snapshot)
    const order = openOnSameDay(snapshot, task)
    const from = order.indexOf(task)
    const other = order[from + step]
    if (other === undefined) return ok(draft.build())
    const [before, behind] = step < 0 ? [order[from - 2], other] : [other, order[from + 2]]
    const rank = rankBetween(before?.rank ?? null, behind?.rank ?? null)
    draft.update('tasks', taskId, { rank })
    return ok(draft.build())
  },
)

/** The open tasks of its seminar that are due when this one is, itself among them, in order. */
export function openOnSameDay(snapshot: Snapshot, task: Task): Task[] {
  if (task.seminarId === null) return [task]
  const day = dueDayOf(snapshot, task)
  return dueTasksOf(snapshot, task.seminarId)
    .filter((due) => due.dueDay === day && due.task.status !== 'done')
    .map((due) => due.task)
}

/** Removes tasks with their checklists. */
export const removeTasks = defineCommand(
  'task.remove',
  ({ snapshot }, { taskIds }: { readonly taskIds: readonly Id[] }): Outcome => {
    const draft = new ChangeDraft(snapshot)
    draft.removeMany('tasks', taskIds)
    return ok(draft.build())
  },
)
