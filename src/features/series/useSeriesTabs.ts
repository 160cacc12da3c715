/** The parts of a series, with how many there are of each; nothing is said of none. */
import { versionsOf } from '@/domain/distribution/draft'
import { seminarsOf } from '@/domain/seminars/seminarQueries'
import { audienceOf } from '@/domain/series/audience'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed } from 'vue'

export function useSeriesTabs(seriesId: () => Id) {
  const workspace = useWorkspace()
  return computed(() => {
    const { snapshot } = workspace
    const id = seriesId()
    const tab = (name: string, label: string, count = 0) => ({
      label,
      to: { name, params: { seriesId: id } },
      ...(count > 0 && { count }),
    })
    const rules = [...snapshot.placementRules.values()].filter(({ seriesId: of }) => of === id)
    return [
      tab('series', t.series.parts.days, seminarsOf(snapshot, id).length),
      tab('audience', t.series.parts.audience, audienceOf(snapshot, id).length),
      tab('rules', t.series.parts.rules, rules.length),
      tab('board', t.series.parts.board),
      tab('versions', t.series.parts.versions, versionsOf(snapshot, id).length),
      tab('handouts', t.series.parts.handouts),
      tab('seriesBudget', t.series.parts.budget),
    ]
  })
}
