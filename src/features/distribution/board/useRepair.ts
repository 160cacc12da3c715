/** When people lack a day they can keep: who, why, and the ways to put it right. */
import { buildProblem } from '@/domain/distribution/buildProblem'
import { repairNeeds } from '@/domain/distribution/repairNeeds'
import { publishableSeats, toldSeats } from '@/domain/distribution/versions'
import type { Id } from '@/domain/shared/id'
import { useRepairing } from '@/state/distributing'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'

/** Shared by all proposals of one repair. */
const repairSeconds = 6

export function useRepair(seriesId: () => Id) {
  const workspace = useWorkspace()
  const { repair, phase, progress, answer, refusal, stop, discard } = useRepairing()

  const told = computed(() => toldSeats(workspace.snapshot, seriesId()))
  /** Nobody is missed before anything is distributed at all. */
  const needs = computed(() =>
    Object.keys(told.value).length === 0 ? [] : repairNeeds(workspace.snapshot, seriesId()),
  )

  function start(): void {
    const { snapshot } = workspace
    const problem = buildProblem(snapshot, seriesId())
    if (!problem) return
    const seed = snapshot.series.get(seriesId())?.seed ?? 1
    // From the draft, not from the version: what the planner has moved by hand stays moved.
    const planned = publishableSeats(snapshot, seriesId())
    void repair(problem, planned, { seed, seconds: repairSeconds })
  }

  return {
    needs,
    seconds: repairSeconds,
    phase,
    progress,
    proposals: answer,
    refusal,
    start,
    stop,
    discard,
  }
}
