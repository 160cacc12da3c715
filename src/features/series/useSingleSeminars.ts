/** Seminars that belong to no series: those to come by time, and those that are over, the latest first. */
import { lastDayOf } from '@/domain/seminars/seminarDays'
import { byTime } from '@/domain/seminars/seminarQueries'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { daySpan } from '@/text/formats'
import { seminarTitle } from '@/text/seminarTitle'
import { computed } from 'vue'

export function useSingleSeminars() {
  const workspace = useWorkspace()
  const all = computed(() => {
    const { snapshot } = workspace
    return [...snapshot.seminars.values()]
      .filter(({ seriesId }) => seriesId === null)
      .sort(byTime)
      .map((seminar) => {
        const last = lastDayOf(snapshot, seminar)
        return {
          seminar,
          title: seminarTitle(seminar, undefined),
          facts: [daySpan(seminar.day, last), seminar.place].filter(Boolean).join(' · '),
          over: last < today(),
        }
      })
  })
  return {
    toCome: computed(() => all.value.filter(({ over }) => !over)),
    over: computed(() => all.value.filter(({ over }) => over).reverse()),
  }
}

export type SingleSeminar = ReturnType<typeof useSingleSeminars>['toCome']['value'][number]
