/** The checklist of a task: written as a whole in a form, ticked line by line in the list. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import type { TaskRefusal } from './taskFields'
import { linesOf } from './taskQueries'

/** A line as a form holds it; without an id it is a new one. */
export interface WrittenLine {
  readonly id: Id | null
  readonly text: string
  readonly done: boolean
}

export const tickLine = defineCommand(
  'task.tickLine',
  (
    { snapshot },
    { lineId, done }: { readonly lineId: Id; readonly done: boolean },
  ): Result<Change, TaskRefusal> => {
    if (!snapshot.taskLines.has(lineId)) return fail({ type: 'task.unknownLine' })
    const draft = new ChangeDraft(snapshot)
    draft.update('taskLines', lineId, { done })
    return ok(draft.build())
  },
)

/**
 * Writes into the draft that the checklist is exactly these lines; empty ones are left out, and new
 * ones come last.
 * @returns what is wrong with them, or null
 */
export function setLines(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  taskId: Id,
  written: readonly WrittenLine[],
): { readonly ok: false; readonly error: TaskRefusal } | null {
  const known = linesOf(snapshot, taskId)
  const left = new Map(known.map((line) => [line.id, line]))
  const rank = ranksBehind(known)
  for (const { id, done, ...line } of written) {
    const text = line.text.trim()
    if (text === '') continue
    if (invalidField('taskLines', { id: 'line', taskId, rank: '', text }) !== null) {
      return fail({ type: 'task.invalidField', details: { field: 'text' } })
    }
    if (id !== null && left.delete(id)) draft.update('taskLines', id, { text, done })
    else draft.add('taskLines', { id: newId(), taskId, rank: rank(), text, done })
  }
  draft.removeMany('taskLines', left.keys())
  return null
}
