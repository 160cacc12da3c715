/** The tasks of one seminar as its page shows them: by state, and done ones only when asked for. */
import type { Id } from '@/domain/shared/id'
import { spanOf } from '@/domain/tasks/dueDays'
import { dueTasksOf } from '@/domain/tasks/taskQueries'
import { filterTasks, plannedTask, type TaskFilter } from '@/domain/tasks/workload'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { computed, ref } from 'vue'

/** @param ticked tasks that stay in sight though they are done */
export function useSeminarTasks(seminarId: () => Id, ticked: ReadonlySet<Id>) {
  const workspace = useWorkspace()
  const state = ref<TaskFilter['state']>(null)
  const showDone = ref(false)

  const span = computed(() => spanOf(workspace.snapshot, seminarId()))
  const all = computed(() =>
    dueTasksOf(workspace.snapshot, seminarId()).map((due) =>
      plannedTask(workspace.snapshot, due, today()),
    ),
  )
  const done = computed(() => all.value.filter(({ urgency }) => urgency === 'done'))
  const shown = computed(() => {
    const kept = all.value.filter(
      ({ task, urgency }) => urgency !== 'done' || showDone.value || ticked.has(task.id),
    )
    const { value } = state
    const found = filterTasks(kept, { ownerId: null, seminarId: null, state: value })
    // A task that was ticked under a filter stays where it was.
    const ids = new Set(found.map(({ task }) => task.id))
    return kept.filter(({ task }) => ids.has(task.id) || ticked.has(task.id))
  })

  return { state, showDone, span, all, done, shown }
}
