/** One distribution from the click to the accepted proposal. */
import { buildProblem } from '@/domain/distribution/buildProblem'
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { useDistributing } from '@/state/distributing'
import { useWorkspace } from '@/state/workspace'
import { computed, ref, shallowRef } from 'vue'

export type Thoroughness = 'quick' | 'thorough'

/** Seconds that a search may take; it ends earlier when nothing can be better. */
const secondsOf: Record<Thoroughness, number> = { quick: 3, thorough: 15 }

export function useDistribution(seriesId: () => Id) {
  const workspace = useWorkspace()
  const { distribute, phase, progress, answer, refusal, stop, discard } = useDistributing()
  const thoroughness = ref<Thoroughness>('quick')
  const problem = shallowRef<DistributionProblem | null>(null)
  let attempts = 0

  /** The first try takes the seed of the series, so that it can be repeated; each further try the next. */
  function start(): void {
    problem.value = buildProblem(workspace.snapshot, seriesId())
    if (!problem.value) return
    const seed = (workspace.snapshot.series.get(seriesId())?.seed ?? 1) + attempts * seedStep
    attempts += 1
    void distribute(problem.value, { seed, seconds: secondsOf[thoroughness.value] })
  }

  return {
    thoroughness,
    seconds: computed(() => secondsOf[thoroughness.value]),
    problem,
    phase,
    progress,
    proposal: answer,
    refusal,
    start,
    stop,
    discard,
  }
}

/** A search uses one seed per worker, counted up from the first. */
const seedStep = 10
