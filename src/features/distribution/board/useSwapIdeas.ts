/** Whom a person would best swap with, weighed by the optimiser for each other day. */
import { draftStateOf } from '@/domain/distribution/draftState'
import { unpinPlacements } from '@/domain/distribution/placementCommands'
import type { Id } from '@/domain/shared/id'
import { useWhyHere } from '@/state/distributing'
import { useWorkspace } from '@/state/workspace'
import { briefDay } from '@/text/formats'
import { computed, onMounted, shallowRef } from 'vue'
import { nameById } from '../nameText'
import { effectText } from './consequenceText'

export interface SwapIdea {
  readonly personId: Id
  readonly name: string
  readonly day: string
  /** The change of the balance in words. */
  readonly effect: string
}

export function useSwapIdeas(seriesId: () => Id, personId: () => Id) {
  const workspace = useWorkspace()
  const { snapshot } = workspace
  const why = useWhyHere()
  const pinned = shallowRef(false)

  function look(): void {
    const { snapshot } = workspace
    const state = draftStateOf(snapshot, seriesId())
    if (!state?.people.has(personId()) || !state.seats.has(personId())) return
    pinned.value = Boolean(state.people.get(personId())?.pinnedTo)
    if (pinned.value) return
    void why.explain(state.problem, Object.fromEntries(state.seats), personId())
  }

  async function release(): Promise<void> {
    const input = { seriesId: seriesId(), personIds: [personId()] }
    const result = await workspace.run(unpinPlacements, input)
    if (result.ok) look()
  }

  onMounted(look)

  return {
    /** A pin holds the day, so that no swap is looked for until it is released. */
    pinned,
    release,
    searching: computed(() => why.phase.value === 'running'),
    ideas: computed((): SwapIdea[] => {
      const found = (why.answer.value?.others ?? []).flatMap(({ dayId, bestSwap, blocked }) =>
        bestSwap && blocked === null ? [{ dayId, ...bestSwap }] : [],
      )
      return found
        .sort((a, b) => a.scoreDelta - b.scoreDelta)
        .map(({ dayId, personId: otherId, scoreDelta }) => ({
          personId: otherId,
          name: nameById(snapshot, otherId),
          day: briefDay(snapshot.seminars.get(dayId)?.day ?? ''),
          effect: effectText(scoreDelta),
        }))
    }),
  }
}
