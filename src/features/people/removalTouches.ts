/** What removing people would touch, counted in plain words. */
import { usesOfPeople } from '@/domain/people/personCommands'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'

/** One line per kind of thing; empty when nothing refers to them. */
export function removalTouches(snapshot: Snapshot, personIds: readonly Id[]): string[] {
  const removed = new Set(personIds)
  const touched = new Map<string, Set<Id>>()
  for (const { table, id, field } of usesOfPeople(snapshot, personIds)) {
    if (table === 'people' && removed.has(id)) continue
    const kind = table === 'people' ? `people.${field}` : table
    const ids = touched.get(kind) ?? new Set()
    touched.set(kind, ids.add(id))
  }
  return Object.entries(wordsByKind()).flatMap(([kind, words]) => {
    const count = touched.get(kind)?.size ?? 0
    return count > 0 ? [words(count)] : []
  })
}

function wordsByKind(): Record<string, (count: number) => string> {
  const words = t.people.touches
  return {
    placements: words.placements,
    distributionVersions: words.versions,
    facilitators: words.facilitators,
    placementRules: words.placementRules,
    absences: words.absences,
    audienceExceptions: words.audienceExceptions,
    'people.managerId': words.reports,
    'people.deputyOf': words.deputies,
  }
}
