/** What can be done to a task from any row: one menu and one dialog serve all of them. */
import type { Id } from '@/domain/shared/id'
import type { Task, TaskStatus } from '@/domain/tasks/task'
import { setTaskStatus } from '@/domain/tasks/taskCommands'
import { useWorkspace } from '@/state/workspace'
import { inject, provide, ref, shallowReactive, shallowRef, type InjectionKey } from 'vue'

export interface TaskQuestion {
  readonly kind: 'edit' | 'remove'
  readonly task: Task
  /** The status the dialog begins with, when it is another than the task has. */
  readonly status?: TaskStatus
}

function makeActions() {
  const workspace = useWorkspace()
  const question = shallowRef<TaskQuestion | null>(null)
  /** Stays when the menu closes: the focus goes back to its anchor. */
  const menu = shallowRef<{ readonly taskId: Id; readonly anchor: HTMLElement } | null>(null)
  const menuIsOpen = ref(false)
  /** What was ticked on this visit stays in sight, so that the focus does, and a slip can be mended. */
  const ticked = shallowReactive(new Set<Id>())

  return {
    question,
    menu,
    menuIsOpen,
    ticked,
    ask: (asked: TaskQuestion) => (question.value = asked),
    openMenu(taskId: Id, anchor: HTMLElement): void {
      menu.value = { taskId, anchor }
      menuIsOpen.value = true
    },
    async tick(task: Task, done: boolean): Promise<void> {
      if (done) ticked.add(task.id)
      await workspace.run(setTaskStatus, { taskId: task.id, status: done ? 'done' : 'open' })
    },
  }
}

export type TaskActions = ReturnType<typeof makeActions>
const key: InjectionKey<TaskActions> = Symbol('task actions')

export function provideTaskActions(): TaskActions {
  const actions = makeActions()
  provide(key, actions)
  return actions
}

export function useTaskActions(): TaskActions {
  const actions = inject(key)
  if (!actions) throw new Error('A task is shown outside a list of tasks')
  return actions
}
