/** Every series as the list shows it: its audience, days, seats, and how far the distribution is. */
import { draftOf, latestVersion } from '@/domain/distribution/draft'
import { changesSincePublished } from '@/domain/distribution/versions'
import type { Snapshot } from '@/domain/records'
import { capacityOf, type CapacityVerdict } from '@/domain/seminars/capacity'
import type { Series } from '@/domain/series/series'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { briefDay } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'
import { computed } from 'vue'

export interface SeriesCard {
  readonly series: Series
  readonly audience: string
  readonly days: string
  readonly state: string
  readonly verdict: CapacityVerdict
  readonly verdictText: string
  readonly tone: UiTone
}

export function useSeriesCards() {
  const workspace = useWorkspace()
  return computed(() =>
    sortedByName(workspace.snapshot.series.values()).map((series) =>
      cardOf(workspace.snapshot, series),
    ),
  )
}

function cardOf(snapshot: Snapshot, series: Series): SeriesCard {
  const { verdict, people, days } = capacityOf(snapshot, series.id)
  return {
    series,
    audience: t.series.card.audience(people),
    days: daysText(days.map(({ seminar }) => seminar.day)),
    state: stateText(snapshot, series.id, people),
    verdict,
    verdictText: t.series.verdict[verdict],
    tone: verdict === 'fits' ? 'ok' : unfinished.has(verdict) ? 'neutral' : 'warn',
  }
}

/** A series that is still being set up is nothing to warn of. */
const unfinished: ReadonlySet<CapacityVerdict> = new Set(['noPeople', 'noDays'])

function daysText(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return t.series.card.noDays
  if (days.length === 1) return t.series.card.oneDay(briefDay(first))
  return t.series.card.days(days.length, briefDay(first), briefDay(last))
}

function stateText(snapshot: Snapshot, seriesId: Id, people: number): string {
  const version = latestVersion(snapshot, seriesId)
  if (version) {
    const changed = changesSincePublished(snapshot, seriesId).count > 0
    return changed
      ? t.series.card.publishedWithChanges(version.number)
      : t.series.card.published(version.number)
  }
  const placed = draftOf(snapshot, seriesId).size
  return placed > 0 ? t.series.card.draft(placed, people) : t.series.card.notDistributed
}
