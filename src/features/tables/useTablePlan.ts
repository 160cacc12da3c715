/** A day's table plan as the page sees it; everything follows the workspace. */
import type { Id } from '@/domain/shared/id'
import { buildTablesProblem } from '@/domain/tables/buildTablesProblem'
import { participantsOf } from '@/domain/tables/participants'
import { roundSeats, tablesOfSeminar } from '@/domain/tables/seminarTables'
import { isSeated, seatingNeeds, tableNews } from '@/domain/tables/tableNews'
import { measureTables } from '@/domain/tables/tablesMeasure'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'
import { roundViews, type PlanOnScreen } from './tablesView'

export function useTablePlan(seminarId: () => Id) {
  const workspace = useWorkspace()
  const own = computed(() => tablesOfSeminar(workspace.snapshot, seminarId()))
  const people = computed(() => participantsOf(workspace.snapshot, seminarId()))
  const problem = computed(() => buildTablesProblem(workspace.snapshot, seminarId()))
  const plan = computed((): PlanOnScreen | null => {
    if (!own.value || !problem.value) return null
    const ids = people.value.map(({ id }) => id)
    const seats = roundSeats(own.value, ids)
    return {
      snapshot: workspace.snapshot,
      own: own.value,
      people: people.value,
      problem: problem.value,
      seats,
      measure: measureTables(problem.value, seats),
    }
  })
  return {
    plan,
    people,
    seated: computed(() => own.value !== null && isSeated(own.value)),
    rounds: computed(() => (plan.value ? roundViews(plan.value) : [])),
    needs: computed(() => seatingNeeds(workspace.snapshot, seminarId())),
    news: computed(() => tableNews(workspace.snapshot, seminarId())),
  }
}
