/** Who is on a day, by unit: in the draft, and in the version that people have been told about. */
import { draftOf, latestVersion } from '@/domain/distribution/draft'
import type { Person } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { compareDanish, sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed } from 'vue'
import { groupBy } from '@/domain/shared/groupBy'

export interface UnitGroup {
  readonly unitName: string
  readonly people: readonly Person[]
}

export function useParticipants(seminar: () => Seminar) {
  const workspace = useWorkspace()
  const draft = computed(() => {
    const { id, seriesId } = seminar()
    const placements = seriesId === null ? [] : [...draftOf(workspace.snapshot, seriesId).values()]
    return placements.filter(({ seminarId }) => seminarId === id).map(({ personId }) => personId)
  })
  const version = computed(() => {
    const { seriesId } = seminar()
    return seriesId === null ? null : latestVersion(workspace.snapshot, seriesId)
  })
  const published = computed(() =>
    Object.entries(version.value?.seats ?? {})
      .filter(([, seminarId]) => seminarId === seminar().id)
      .map(([personId]) => personId),
  )
  return {
    draftCount: computed(() => draft.value.length),
    draftGroups: computed(() => groupsOf(workspace.snapshot, draft.value)),
    version,
    publishedCount: computed(() => published.value.length),
    publishedGroups: computed(() => groupsOf(workspace.snapshot, published.value)),
  }
}

function groupsOf(snapshot: Snapshot, personIds: readonly Id[]): UnitGroup[] {
  const people = personIds.flatMap((id) => snapshot.people.get(id) ?? [])
  const byUnit = groupBy(
    sortedByName(people),
    ({ unitId }) => snapshot.units.get(unitId ?? '')?.name ?? t.seminars.page.noUnit,
  )
  return [...byUnit]
    .map(([unitName, group]) => ({ unitName, people: group }))
    .sort((a, b) => compareDanish(a.unitName, b.unitName))
}
