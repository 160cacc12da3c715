/** Late changes: the search for ways to give everybody a chair, moving few of those who were told. */
import type { Id } from '@/domain/shared/id'
import { buildTablesProblem } from '@/domain/tables/buildTablesProblem'
import type { TablesProblem } from '@/domain/tables/problem'
import { roundIdsOf } from '@/domain/tables/seminarTables'
import { useSeatingRepair } from '@/state/seating'
import { useWorkspace } from '@/state/workspace'
import { computed, shallowRef } from 'vue'

/** Shared by all proposals of one repair. */
const repairSeconds = 6

export function useLateChanges(seminarId: () => Id) {
  const workspace = useWorkspace()
  const { repair, phase, answer, refusal, stop, discard } = useSeatingRepair()
  const problem = shallowRef<TablesProblem | null>(null)
  const roundIds = shallowRef<readonly Id[]>([])

  function start(): void {
    problem.value = buildTablesProblem(workspace.snapshot, seminarId(), 'repair')
    if (!problem.value) return
    roundIds.value = roundIdsOf(workspace.snapshot, seminarId())
    void repair(problem.value, { seed: 1, seconds: repairSeconds })
  }

  return {
    problem,
    /** Those that the proposals are for. */
    roundIds,
    phase,
    proposals: computed(() => answer.value ?? []),
    refusal,
    start,
    stop,
    discard,
  }
}
