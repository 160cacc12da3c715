/** While a card is dragged: what dropping it on the column under it would do. */
import { moveConsequences, type MoveConsequences } from '@/domain/distribution/moveConsequences'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed, shallowRef } from 'vue'
import { consequenceLines } from './consequenceText'

export function useDragPreview(seriesId: () => Id) {
  const workspace = useWorkspace()
  const over = shallowRef<{ cardId: Id; columnId: Id | null } | null>(null)
  const consequences = shallowRef<MoveConsequences | null>(null)

  return {
    dragging: computed(() => over.value !== null),
    /** Worked out once for the card, then only looked up from column to column. */
    drag(next: { cardId: Id; columnId: Id | null } | null): void {
      if (next === null) consequences.value = null
      else if (next.cardId !== over.value?.cardId) {
        consequences.value = moveConsequences(workspace.snapshot, seriesId(), next.cardId)
      }
      over.value = next
    },
    /** Column id and lines, or null when the card hangs over its own day or over none. */
    preview: computed(() => {
      const { cardId, columnId } = over.value ?? { cardId: '', columnId: null }
      const target = consequences.value?.targets.find(({ seminar }) => seminar.id === columnId)
      if (!target || columnId === null) return null
      return { columnId, lines: consequenceLines(workspace.snapshot, cardId, target) }
    }),
  }
}
