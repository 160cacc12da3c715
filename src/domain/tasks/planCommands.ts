/** Many tasks at once, from a plan that was made before the seminar was. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { setLines } from './lineCommands'
import { besides } from './taskCommands'
import { taskRefusal, type TaskRefusal } from './taskFields'

/** A task without people and dates, as templates and built-in plans have it. */
export interface PlannedLine {
  readonly title: string
  readonly notes?: string
  /** Days before the seminar, negative after it; null is without a deadline. */
  readonly daysBefore: number | null
  readonly lines: readonly string[]
}

export const addTaskPlan = defineCommand(
  'task.addPlan',
  (
    context,
    { seminarId, tasks }: { readonly seminarId: Id; readonly tasks: readonly PlannedLine[] },
  ): Result<Change, TaskRefusal> => {
    if (!context.snapshot.seminars.has(seminarId)) return fail({ type: 'task.unknownSeminar' })
    if (tasks.length === 0) return fail({ type: 'task.noneChosen' })
    const draft = new ChangeDraft(context.snapshot)
    const wrong = writeTaskPlan(context, draft, seminarId, tasks)
    return wrong ? fail(wrong) : ok(draft.build())
  },
)

/**
 * Writes the tasks of a plan into the draft, for a seminar that may itself be new in it.
 * @returns what is wrong with one of them, or null
 */
export function writeTaskPlan(
  context: CommandContext,
  draft: ChangeDraft,
  seminarId: Id,
  tasks: readonly PlannedLine[],
): TaskRefusal | null {
  const { snapshot, newId } = context
  const rank = ranksBehind(besides(snapshot, seminarId))
  for (const { title, notes = '', daysBefore, lines } of tasks) {
    const due = daysBefore === null ? null : ({ type: 'before', days: daysBefore } as const)
    const task = { id: newId(), seminarId, title: title.trim(), notes, due }
    const refusal = taskRefusal(snapshot, task, {})
    if (refusal) return refusal
    draft.add('tasks', { ...task, rank: rank() })
    const unticked = lines.map((text) => ({ id: null, text, done: false }))
    const wrong = setLines(context, draft, task.id, unticked)
    if (wrong) return wrong.error
  }
  return null
}
