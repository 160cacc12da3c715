/** The people of a series to choose from, with title and unit; those already chosen stay choices. */
import { audienceOf } from '@/domain/series/audience'
import type { Id } from '@/domain/shared/id'
import { usePersonChoices } from '@/state/choices'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'

export function useAudienceChoices(seriesId: () => Id, chosen: () => readonly Id[]) {
  const workspace = useWorkspace()
  const everybody = usePersonChoices()
  return computed(() => {
    const meant = new Set(audienceOf(workspace.snapshot, seriesId()).map(({ id }) => id))
    for (const id of chosen()) meant.add(id)
    return everybody.value.filter(({ value }) => meant.has(value))
  })
}
