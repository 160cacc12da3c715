/** The days of a person, one line per series: what was published, and the draft where it differs. */
import type { PersonPage } from '@/domain/people/personPage'
import type { Snapshot } from '@/domain/records'
import type { Series } from '@/domain/series/series'
import { dayNews, dayNow, type ToldDay } from '@/domain/distribution/toldDays'
import type { Id } from '@/domain/shared/id'

export interface SeriesDays {
  readonly series: Series
  /** The day in the draft, as it is now. */
  readonly draft: ToldDay | null
  readonly pinned: boolean
  /** The newest version, with the day as it was told; null when it leaves the person out. */
  readonly published: { readonly number: number; readonly day: ToldDay | null } | null
  /** The draft has another day, or the same one at another time or place. */
  readonly differs: boolean
  /** The published day that the person has cancelled. */
  readonly cancelled: ToldDay | null
}

/** Only the newest version of each series: the older ones stand on the page about versions. */
export function daysBySeries(
  snapshot: Snapshot,
  { placements, versions, cancelled }: PersonPage,
): SeriesDays[] {
  const drafts = new Map(placements.map((placed) => [placed.series.id, placed]))
  const newest = new Map<Id, PersonPage['versions'][number]>()
  for (const told of versions) {
    if (!newest.has(told.series.id)) newest.set(told.series.id, told)
  }
  const series = new Map(
    [...placements, ...versions].map((entry) => [entry.series.id, entry.series]),
  )
  return [...series.values()].map((each): SeriesDays => {
    const placed = drafts.get(each.id)
    const told = newest.get(each.id)
    const draft = placed ? dayNow(snapshot, placed.seminar.id) : null
    return {
      series: each,
      draft,
      pinned: placed?.placement.pinned ?? false,
      published: told ? { number: told.version.number, day: told.day } : null,
      differs: !told || isOtherwise(told.day, draft),
      cancelled: cancelled.get(each.id) ?? null,
    }
  })
}

function isOtherwise(told: ToldDay | null, draft: ToldDay | null): boolean {
  if (!told || !draft) return told !== draft
  if (told.id !== draft.id || told.cancelled !== draft.cancelled) return true
  return Object.values(dayNews(told, draft)).includes(true)
}
