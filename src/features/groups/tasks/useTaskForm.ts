/** All fields of a task in a form, checked before they are saved. */
import { differingFields, sameValue } from '@/domain/change'
import type { Id } from '@/domain/shared/id'
import { spanOf } from '@/domain/tasks/dueDays'
import type { WrittenLine } from '@/domain/tasks/lineCommands'
import type { Task, TaskStatus } from '@/domain/tasks/task'
import { addTask, updateTask } from '@/domain/tasks/taskCommands'
import { linesOf } from '@/domain/tasks/taskQueries'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'
import { useDueInput } from './useDueInput'

interface TaskTexts {
  title: string
  notes: string
  ownerId: string
  groupId: string
  status: TaskStatus
  waitsForId: string
  doneOn: string
}

/**
 * @param task the task to change, or nothing for a new one
 * @param status what it is set to at once
 */
export function useTaskForm(seminarId: Id | null, task?: Task, status?: TaskStatus) {
  const workspace = useWorkspace()
  const initial = textsOf(task)
  const texts = reactive<TaskTexts>({ ...initial, ...(status && { status }) })
  const due = useDueInput(task?.due ?? null, () => spanOf(workspace.snapshot, seminarId))
  const storedLines = task ? linesOf(workspace.snapshot, task.id).map(written) : []
  const lines = ref<readonly WrittenLine[]>(storedLines)
  const doneOnIsWrong = ref(false)
  const tried = ref(false)
  const busy = ref(false)

  const errors = computed(() => ({
    title: tried.value && texts.title.trim() === '' ? t.tasks.quick.titleMissing : undefined,
    doneOn: doneOnIsWrong.value ? t.tasks.due.dateWrong : undefined,
  }))

  /** True when the task is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    const dueIsFine = due.check()
    if (busy.value || !dueIsFine || Object.values(errors.value).some(Boolean)) return false
    busy.value = true
    const result = await (task ? change(task) : create())
    busy.value = false
    return result.ok
  }

  function create() {
    const fields = { ...fieldsOf(texts), due: due.due.value }
    return workspace.run(addTask, { seminarId, fields, lines: lines.value })
  }

  function change({ id, due: before }: Task) {
    const after = { ...fieldsOf(texts), due: due.due.value }
    return workspace.run(updateTask, {
      taskId: id,
      fields: differingFields({ ...fieldsOf(initial), due: before }, after),
      ...(!sameValue(lines.value, storedLines) && { lines: lines.value }),
    })
  }

  return { texts, due, lines, doneOnIsWrong, errors, busy, save }
}

function written({ id, text, done }: WrittenLine): WrittenLine {
  return { id, text, done }
}

function textsOf(task?: Task): TaskTexts {
  return {
    title: task?.title ?? '',
    notes: task?.notes ?? '',
    ownerId: task?.ownerId ?? '',
    groupId: task?.groupId ?? '',
    status: task?.status ?? 'open',
    waitsForId: task?.waitsForId ?? '',
    doneOn: task?.doneOn ?? '',
  }
}

function fieldsOf({ title, notes, status, ...ids }: TaskTexts) {
  return {
    title: title.trim(),
    notes,
    ownerId: ids.ownerId || null,
    groupId: ids.groupId || null,
    status,
    waitsForId: (status === 'waiting' && ids.waitsForId) || null,
    doneOn: (status === 'done' && ids.doneOn) || null,
  }
}
