/** The days of a person, one line per series: the draft, and what was published. */
import type { PersonPage } from '@/domain/people/personPage'
import type { Seminar } from '@/domain/seminars/seminar'
import type { Series } from '@/domain/series/series'
import type { Id } from '@/domain/shared/id'

export interface SeriesDays {
  readonly series: Series
  readonly draft: Seminar | null
  readonly pinned: boolean
  /** The newest version; its day is null when it leaves the person out. */
  readonly published: { readonly number: number; readonly seminar: Seminar | null } | null
}

/** Only the newest version of each series: the older ones stand on the page about versions. */
export function daysBySeries({ placements, versions }: PersonPage): SeriesDays[] {
  const bySeries = new Map<Id, SeriesDays>()
  for (const { series, seminar, placement } of placements) {
    const pinned = placement.pinned
    bySeries.set(series.id, { series, draft: seminar, pinned, published: null })
  }
  for (const { series, seminar, version } of versions) {
    const known = bySeries.get(series.id) ?? { series, draft: null, pinned: false, published: null }
    if (known.published) continue
    bySeries.set(series.id, { ...known, published: { number: version.number, seminar } })
  }
  return [...bySeries.values()]
}
