/** Whom a person would best swap with, weighed by the optimiser for each other day. */
import { draftStateOf } from '@/domain/distribution/draftState'
import type { Id } from '@/domain/shared/id'
import { useWhyHere } from '@/state/distributing'
import { useWorkspace } from '@/state/workspace'
import { briefDay, decimal } from '@/text/formats'
import { t } from '@/text/t'
import { computed, onMounted } from 'vue'

export interface SwapIdea {
  readonly personId: Id
  readonly name: string
  readonly day: string
  /** The change of the balance in words. */
  readonly effect: string
}

const noticeable = 0.05

export function useSwapIdeas(seriesId: () => Id, personId: () => Id) {
  const { snapshot } = useWorkspace()
  const why = useWhyHere()

  onMounted(() => {
    const state = draftStateOf(snapshot, seriesId())
    if (!state?.people.has(personId()) || !state.seats.has(personId())) return
    void why.explain(state.problem, Object.fromEntries(state.seats), personId())
  })

  return {
    searching: computed(() => why.phase.value === 'running'),
    ideas: computed((): SwapIdea[] => {
      const found = (why.answer.value?.others ?? []).flatMap(({ dayId, bestSwap, blocked }) =>
        bestSwap && blocked === null ? [{ dayId, ...bestSwap }] : [],
      )
      return found
        .sort((a, b) => a.scoreDelta - b.scoreDelta)
        .map(({ dayId, personId: otherId, scoreDelta }) => ({
          personId: otherId,
          name: snapshot.people.get(otherId)?.name ?? '',
          day: briefDay(snapshot.seminars.get(dayId)?.day ?? ''),
          effect: effectText(scoreDelta),
        }))
    }),
  }
}

function effectText(points: number): string {
  const { better, worse, same } = t.distribution.consequence
  if (Math.abs(points) < noticeable) return same
  return points < 0 ? better(decimal(-points)) : worse(decimal(points))
}
