/** Publishing the draft: what would change, what is not in place, and doing it. */
import { latestVersion } from '@/domain/distribution/draft'
import { publishVersion } from '@/domain/distribution/versionCommands'
import {
  changesSincePublished,
  type PendingChanges,
  type SeatDifference,
} from '@/domain/distribution/versions'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { listed } from '@/text/formats'
import { t } from '@/text/t'
import { computed, ref } from 'vue'
import { publishConcerns } from './publishConcerns'

export function usePublish(seriesId: () => Id) {
  const workspace = useWorkspace()
  const note = ref('')
  const busy = ref(false)
  const pending = computed(() => changesSincePublished(workspace.snapshot, seriesId()))
  const concerns = computed(() => publishConcerns(workspace.snapshot, seriesId()))

  return {
    note,
    busy,
    concerns,
    latest: computed(() => pending.value.version),
    nextNumber: computed(() => (pending.value.version?.number ?? 0) + 1),
    changed: computed(() => pending.value.count > 0 || pending.value.daysUnknown),
    summary: computed(() => {
      const { version, differences } = pending.value
      if (!version) return t.versions.publish.first(differences.length)
      return pending.value.count === 0
        ? t.versions.publish.daysUnknown(version.number)
        : t.versions.publish.since(version.number, summaryOf(pending.value))
    }),
    /** @returns the number of the new version, or null when nothing was published */
    async publish(): Promise<number | null> {
      if (busy.value) return null
      busy.value = true
      // The page has just shown what is not in place, so this is the confirmation.
      const confirmed = concerns.value.inFull.length > 0
      const input = { seriesId: seriesId(), note: note.value.trim(), confirmed }
      const result = await workspace.run(publishVersion, input)
      busy.value = false
      if (!result.ok) return null
      note.value = ''
      return latestVersion(workspace.snapshot, seriesId())?.number ?? null
    },
  }
}

/** "3 tilføjet, 2 flyttet og 1 taget ud"; what did not happen is left out. */
function summaryOf({ differences, days }: PendingChanges): string {
  if (differences.length === 0) return t.versions.publish.daysOnly(days.length)
  const count = (kind: SeatDifference['kind']) =>
    differences.filter((difference) => difference.kind === kind).length
  const { moved, added, removed, dayChanged } = t.versions.publish
  const parts = [
    { count: count('moved'), words: moved },
    { count: count('added'), words: added },
    { count: count('removed'), words: removed },
    { count: count('dayChanged'), words: dayChanged },
  ]
  return listed(parts.filter((part) => part.count > 0).map((part) => part.words(part.count)))
}
