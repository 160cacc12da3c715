/** The tasks of all seminars, by what is asked for; whose tasks are shown is remembered on the device. */
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { byTime } from '@/domain/seminars/seminarQueries'
import {
  filterTasks,
  openTasks,
  reminders,
  tasksByOwner,
  tasksByWeek,
  type TaskFilter,
} from '@/domain/tasks/workload'
import { usePreferences } from '@/state/preferences'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { computed, ref } from 'vue'

/** @param ticked tasks that stay in sight though they are done */
export function useAllTasks(ticked: ReadonlySet<Id>) {
  const workspace = useWorkspace()
  const preferences = usePreferences()
  const state = ref<TaskFilter['state']>(null)
  const seminarId = ref('')

  const shown = computed(() => openTasks(workspace.snapshot, today(), ticked))
  const open = computed(() => shown.value.filter(({ urgency }) => urgency !== 'done'))

  /** A person who has no task any more, or is gone, is not asked for. */
  const ownerId = computed({
    get: () => (owners.value.has(preferences.taskOwner) ? preferences.taskOwner : ''),
    set: (chosen: string) => (preferences.taskOwner = chosen),
  })
  const owners = computed(
    () => new Map(shown.value.map(({ owner }) => [owner?.id ?? 'nobody', owner])),
  )
  const people = computed(() => sortedByName([...owners.value.values()].filter((one) => !!one)))
  const seminars = computed(() =>
    [...new Set(shown.value.flatMap(({ seminar }) => seminar ?? []))].sort(byTime),
  )

  /** Asked for by person and seminar, whatever their state: what the states are counted of. */
  const asked = computed(() =>
    filterTasks(shown.value, {
      ownerId: ownerId.value || null,
      seminarId: seminarId.value || null,
      state: null,
    }),
  )
  const found = computed(() => {
    const { value } = state
    return asked.value.filter(
      (planned) =>
        ticked.has(planned.task.id) ||
        filterTasks([planned], { ownerId: null, seminarId: null, state: value }).length > 0,
    )
  })

  function clear(): void {
    ownerId.value = ''
    seminarId.value = ''
    state.value = null
  }

  return {
    open,
    ownerId,
    seminarId,
    state,
    people,
    hasOwnerless: computed(() => owners.value.has('nobody')),
    seminars,
    asked,
    found,
    byOwner: computed(() => tasksByOwner(found.value)),
    byWeek: computed(() => tasksByWeek(found.value)),
    reminders: computed(() => reminders(open.value)),
    clear,
  }
}
