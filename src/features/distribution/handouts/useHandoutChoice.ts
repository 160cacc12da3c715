/** Which distribution and which day is handed out; kept in the address, so paper and page agree. */
import { latestVersion, versionsOf } from '@/domain/distribution/draft'
import { handoutDays, peopleIn, type HandoutSource } from '@/domain/distribution/handoutDays'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export const draftSource = 'kladde'
export const allDays = 'alle'

export function useHandoutChoice(seriesId: () => Id) {
  const workspace = useWorkspace()
  const route = useRoute()
  const router = useRouter()
  const versions = computed(() => versionsOf(workspace.snapshot, seriesId()).reverse())
  const latest = computed(() => latestVersion(workspace.snapshot, seriesId()))

  const inAddress = (key: string) => computed(() => String(route.query[key] ?? ''))
  const [askedSource, askedDay] = [inAddress('kilde'), inAddress('dag')]
  const choose = (key: string, value: string) =>
    void router.replace({ query: { ...route.query, [key]: value } })

  /** The draft, or the id of a version; without a choice what was published last. */
  const source = computed({
    get: () => {
      const known = versions.value.some(({ id }) => id === askedSource.value)
      if (askedSource.value === draftSource || known) return askedSource.value
      return latest.value?.id ?? draftSource
    },
    set: (value) => choose('kilde', value),
  })
  const meant = computed<HandoutSource>(() =>
    source.value === draftSource ? 'draft' : { versionId: source.value },
  )
  const days = computed(() => handoutDays(workspace.snapshot, seriesId(), meant.value))

  const day = computed({
    get: () =>
      days.value.some(({ seminar }) => seminar.id === askedDay.value) ? askedDay.value : allDays,
    set: (value) => choose('dag', value),
  })
  const people = computed(() => days.value.reduce((sum, each) => sum + each.people.length, 0))
  const known = computed(() => peopleIn(workspace.snapshot, seriesId(), meant.value))

  return {
    versions,
    latest,
    source,
    /** "Version 2", "Kladde". */
    edition: computed(() => {
      const version = workspace.snapshot.distributionVersions.get(source.value)
      return version ? t.versions.list.version(version.number) : t.exports.print.draft
    }),
    isDraft: computed(() => source.value === draftSource),
    days,
    day,
    people,
    /** People whose day is not held any more. */
    leftOut: computed(() => known.value - people.value),
    /** The days that were chosen, one or all. */
    chosen: computed(() =>
      day.value === allDays
        ? days.value
        : days.value.filter(({ seminar }) => seminar.id === day.value),
    ),
    /** What a link must carry along to keep the choice. */
    query: computed(() => ({ kilde: source.value, dag: day.value })),
  }
}
