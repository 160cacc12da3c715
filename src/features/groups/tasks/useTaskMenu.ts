/** The menu of a task: what can be done to it as it stands. */
import { useWorkspace } from '@/state/workspace'
import type { Task } from '@/domain/tasks/task'
import { moveTask, openOnSameDay, setTaskStatus } from '@/domain/tasks/taskCommands'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import { ArrowDown, ArrowUp, CircleDot, Clock, Pencil, RotateCcw, Trash2 } from '@lucide/vue'
import { computed } from 'vue'
import type { TaskActions } from './taskActions'

export function useTaskMenu({ menu, ask }: TaskActions) {
  const workspace = useWorkspace()
  const task = computed(() => workspace.snapshot.tasks.get(menu.value?.taskId ?? ''))

  const items = computed<UiMenuItem[]>(() => {
    const current = task.value
    if (!current) return []
    return [
      { label: t.tasks.edit, icon: Pencil, onSelect: () => ask({ kind: 'edit', task: current }) },
      ...statusItems(current),
      ...moveItems(current),
      {
        label: t.tasks.remove,
        icon: Trash2,
        danger: true,
        startsGroup: true,
        onSelect: () => ask({ kind: 'remove', task: current }),
      },
    ]
  })

  function statusItems(of: Task): UiMenuItem[] {
    const set = (status: 'open' | 'doing') => () =>
      void workspace.run(setTaskStatus, { taskId: of.id, status })
    return [
      ...(of.status === 'open' || of.status === 'waiting'
        ? [{ label: t.tasks.start, icon: CircleDot, onSelect: set('doing') }]
        : []),
      ...(of.status === 'open' || of.status === 'doing'
        ? [
            {
              label: t.tasks.wait,
              icon: Clock,
              onSelect: () => ask({ kind: 'edit', task: of, status: 'waiting' }),
            },
          ]
        : []),
      ...(of.status === 'open'
        ? []
        : [{ label: t.tasks.reopen, icon: RotateCcw, onSelect: set('open') }]),
    ]
  }

  /** Order is one's own only where the deadline is the same. */
  function moveItems(of: Task): UiMenuItem[] {
    const order = openOnSameDay(workspace.snapshot, of)
    const place = order.findIndex(({ id }) => id === of.id)
    if (order.length < 2 || place < 0) return []
    const move = (step: -1 | 1) => () => void workspace.run(moveTask, { taskId: of.id, step })
    const hint = t.tasks.sameDay
    return [
      ...(place > 0
        ? [
            {
              label: t.tasks.moveUp,
              hint,
              icon: ArrowUp,
              startsGroup: true,
              onSelect: move(-1),
            },
          ]
        : []),
      ...(place < order.length - 1
        ? [
            {
              label: t.tasks.moveDown,
              hint,
              icon: ArrowDown,
              startsGroup: place === 0,
              onSelect: move(1),
            },
          ]
        : []),
    ]
  }

  return { task, items }
}
