/** The working draft of a series: one placement per person, whatever the records hold. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { DistributionVersion, Placement } from './placement'

/** Person id -> placement. Should a person have two, the one with the greater id counts. */
export function draftOf(snapshot: Snapshot, seriesId: Id): ReadonlyMap<Id, Placement> {
  const draft = new Map<Id, Placement>()
  for (const placement of snapshot.placements.values()) {
    if (placement.seriesId !== seriesId || !snapshot.people.has(placement.personId)) continue
    const known = draft.get(placement.personId)
    if (!known || known.id < placement.id) draft.set(placement.personId, placement)
  }
  return draft
}

/** The published versions of a series, oldest first. */
export function versionsOf(snapshot: Snapshot, seriesId: Id): DistributionVersion[] {
  return [...snapshot.distributionVersions.values()]
    .filter((version) => version.seriesId === seriesId)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
}

/** The version that people have been told about, or null before the first publication. */
export function latestVersion(snapshot: Snapshot, seriesId: Id): DistributionVersion | null {
  return versionsOf(snapshot, seriesId).at(-1) ?? null
}
