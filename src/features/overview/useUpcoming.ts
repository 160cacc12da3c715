/** The days to come, with how many seats are taken. */
import { draftOf } from '@/domain/distribution/draft'
import type { Seminar } from '@/domain/seminars/seminar'
import { byTime } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
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
          title: seminar.title || series,
          context: [seminar.title && series, seminar.place].filter(Boolean).join(' · '),
          taken: taken.get(seminar.id) ?? 0,
        }
      })
  })
}
