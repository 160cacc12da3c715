/** The search for a table plan, from the click to the accepted proposal, and what it proves. */
import { sameValue } from '@/domain/change'
import type { Id } from '@/domain/shared/id'
import { buildTablesProblem } from '@/domain/tables/buildTablesProblem'
import type { TablesProblem } from '@/domain/tables/problem'
import { roundIdsOf } from '@/domain/tables/seminarTables'
import { useSeating } from '@/state/seating'
import { useWorkspace } from '@/state/workspace'
import { computed, shallowRef, watch } from 'vue'
import type { TablesBound } from './qualityText'

/** It ends earlier when nothing can be better. */
const mostSeconds = 6
/** A search uses one seed per worker, counted up from the first. */
const seedStep = 10

export function useSeatSearch(seminarId: () => Id) {
  const workspace = useWorkspace()
  const { seat, phase, progress, answer, refusal, stop, discard } = useSeating()
  const problem = shallowRef<TablesProblem | null>(null)
  const roundIds = shallowRef<readonly Id[]>([])
  const firstScore = shallowRef<number | null>(null)
  let attempts = 0

  watch(progress, (now) => {
    if (now && now.infeasibility === 0) firstScore.value ??= now.score
  })

  function start(): void {
    problem.value = buildTablesProblem(workspace.snapshot, seminarId())
    if (!problem.value) return
    roundIds.value = roundIdsOf(workspace.snapshot, seminarId())
    firstScore.value = null
    void seat(problem.value, { seed: 1 + attempts * seedStep, seconds: mostSeconds })
    attempts += 1
  }

  return {
    seconds: mostSeconds,
    problem,
    /** Those that the proposal is for. */
    roundIds,
    phase,
    progress,
    proposal: answer,
    refusal,
    /** How much better than the first plan that seats everybody, 0-1. */
    gained: computed(() => {
      const [first, now] = [firstScore.value, progress.value]
      return first && now && now.infeasibility === 0 ? 1 - now.score / first : 0
    }),
    start,
    stop,
    discard,
  }
}

/** A glance is enough: the bound is known before the search begins. */
const glance = { seed: 1, seconds: 0.05 }

/**
 * What no plan for the question can undercut. Asked anew when the question changes, because a bound is
 * derived and never stored.
 */
export function useTablesBound(problem: () => TablesProblem | null) {
  const { seat, answer, discard } = useSeating()
  const asked = shallowRef<TablesProblem | null>(null)
  watch(
    problem,
    (now) => {
      if (sameValue(now, asked.value)) return
      asked.value = now
      discard()
      if (now !== null) void seat(now, glance)
    },
    { immediate: true },
  )
  return computed((): TablesBound => {
    const found = answer.value
    return found && found.conflicts.length === 0 ? found : null
  })
}
