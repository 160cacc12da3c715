/** The days to come, with how many seats are taken. */
import { draftOf } from '@/domain/distribution/draft'
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { daysOfSeminar } from '@/domain/seminars/seminarDays'
import { byTime } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { seminarTitle } from '@/text/seminarTitle'
import { t } from '@/text/t'
import { computed } from 'vue'

export interface UpcomingDay {
  readonly seminar: Seminar
  readonly title: string
  /** What it is part of, and where. */
  readonly context: string
  readonly taken: number
}

/** As many as fit on a screen. */
const mostDays = 8

export function useUpcoming() {
  const workspace = useWorkspace()
  return computed(() => {
    const { snapshot } = workspace
    const taken = new Map<Id, number>()
    for (const seriesId of snapshot.series.keys()) {
      for (const { seminarId } of draftOf(snapshot, seriesId).values()) {
        taken.set(seminarId, (taken.get(seminarId) ?? 0) + 1)
      }
    }
    return [...snapshot.seminars.values()]
      .filter(({ day, cancelled }) => day >= today() && !cancelled)
      .sort(byTime)
      .slice(0, mostDays)
      .map((seminar): UpcomingDay => {
        const series = snapshot.series.get(seminar.seriesId ?? '')?.name ?? ''
        return {
          seminar,
          title: seminarTitle(seminar, series),
          context: [seminar.title && series, seminar.place, extentOf(snapshot, seminar)]
            .filter(Boolean)
            .join(' · '),
          taken: taken.get(seminar.id) ?? 0,
        }
      })
  })
}

/** How many days it lasts, where that is more than one. */
function extentOf(snapshot: Snapshot, seminar: Seminar): string {
  const days = daysOfSeminar(snapshot, seminar).length
  return days > 1 ? t.seminars.dayCount(days) : ''
}
