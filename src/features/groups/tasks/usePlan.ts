/** A plan to take tasks from: ours for each kind of seminar, or a template of one's own; and which of them. */
import type { Seminar } from '@/domain/seminars/seminar'
import { seminarKinds } from '@/domain/seminars/seminar'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Day } from '@/domain/shared/day'
import { dayOfDue, spanOf } from '@/domain/tasks/dueDays'
import { addTaskPlan, type PlannedLine } from '@/domain/tasks/planCommands'
import { tasksOf } from '@/domain/tasks/taskQueries'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { builtInPlanOf } from '@/text/taskPlan'
import { t } from '@/text/t'
import { computed, ref, watch } from 'vue'

interface PlanSource {
  readonly value: string
  readonly label: string
  readonly tasks: readonly PlannedLine[]
}

export interface PlanRow {
  readonly at: number
  readonly task: PlannedLine
  readonly day: Day | null
  /** The day has passed already. */
  readonly past: boolean
  /** A task of the same name is on the seminar. */
  readonly exists: boolean
}

/** Those without a deadline come last. */
const daysOf = ({ task }: PlanRow) => task.daysBefore ?? -Number.MAX_SAFE_INTEGER

export function usePlan(seminar: Seminar) {
  const workspace = useWorkspace()
  const busy = ref(false)

  /** What fits the kind comes first, one's own before ours. */
  const sources = computed<PlanSource[]>(() => {
    const own = sortedByName(workspace.snapshot.seminarTemplates.values())
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ id, name, kind, tasks }) => ({
        kind,
        value: id,
        label: t.tasks.plan.own(name),
        tasks,
      }))
    const ours = seminarKinds.map((kind) => ({
      kind,
      value: kind,
      label: t.tasks.plan.builtIn(t.seminars.kinds[kind]),
      tasks: builtInPlanOf(kind),
    }))
    const all = [...own, ...ours]
    const fits = ({ kind }: { kind: string }) => kind === seminar.kind
    return [...all.filter(fits), ...all.filter((source) => !fits(source))]
  })
  const sourceId = ref(sources.value[0]?.value ?? '')

  const rows = computed<PlanRow[]>(() => {
    const tasks = sources.value.find(({ value }) => value === sourceId.value)?.tasks ?? []
    const span = spanOf(workspace.snapshot, seminar.id)
    const known = new Set(tasksOf(workspace.snapshot, seminar.id).map(({ title }) => title))
    return tasks
      .map((task, at) => {
        const { daysBefore: days } = task
        const day = days === null ? null : dayOfDue({ type: 'before', days }, span)
        const past = day !== null && day < today()
        return { at, task, day, past, exists: known.has(task.title.trim()) }
      })
      .sort((a, b) => daysOf(b) - daysOf(a))
  })

  const chosen = ref<ReadonlySet<number>>(new Set())
  const everyNew = () => new Set(rows.value.filter(({ exists }) => !exists).map(({ at }) => at))
  watch(sourceId, () => (chosen.value = everyNew()), { immediate: true })

  function choose(at: number, yes: boolean): void {
    const next = new Set(chosen.value)
    if (yes) next.add(at)
    else next.delete(at)
    chosen.value = next
  }

  function chooseAll(yes: boolean): void {
    chosen.value = new Set(yes ? rows.value.map(({ at }) => at) : [])
  }

  /** True when the chosen tasks are on the seminar. */
  async function add(): Promise<boolean> {
    if (busy.value || chosen.value.size === 0) return false
    busy.value = true
    const tasks = rows.value.filter(({ at }) => chosen.value.has(at)).map(({ task }) => task)
    const result = await workspace.run(addTaskPlan, { seminarId: seminar.id, tasks })
    busy.value = false
    return result.ok
  }

  return { sources, sourceId, rows, chosen, choose, chooseAll, busy, add }
}
