/** The files of the chosen days; what writes them is fetched when the first one is asked for. */
import type { HandoutDay } from '@/domain/distribution/handoutDays'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed } from 'vue'
import { saveContent } from '@/ui/saveFile'

const writers = () => import('@/exchange/handouts/handoutFiles')
const calendars = () => import('@/exchange/calendar/seminarCalendars')
const now = () => new Date().toISOString()

/** @param oneDay whether a single day was chosen; a series may have no more than one that is held */
export function useHandoutFiles(
  seriesId: () => Id,
  chosen: () => readonly HandoutDay[],
  edition: () => string,
  oneDay: () => boolean,
) {
  const workspace = useWorkspace()
  const seriesName = computed(() => workspace.snapshot.series.get(seriesId())?.name ?? '')

  return {
    async saveWorkbook() {
      const { participantWorkbook } = await writers()
      saveContent(await participantWorkbook(seriesName.value, chosen(), edition()))
    },
    async saveCsv() {
      const { participantCsv } = await writers()
      saveContent(participantCsv(seriesName.value, chosen(), edition()))
    },
    /** The one chosen day, or all days of the series with those that are lost. */
    async saveCalendar() {
      const [{ calendarFile }, { calendarOfSeminar, calendarOfSeries }] = await Promise.all([
        writers(),
        calendars(),
      ])
      const only = oneDay() ? chosen()[0]?.seminar : undefined
      const calendar = only
        ? calendarOfSeminar(workspace.snapshot, only.id, now())
        : calendarOfSeries(workspace.snapshot, seriesId(), now())
      const day = only?.day ?? null
      if (calendar) saveContent(calendarFile(day, seriesName.value, calendar))
    },
    async savePersonCalendars() {
      const { personCalendars } = await writers()
      const file = personCalendars(workspace.snapshot, seriesId(), now())
      if (file) saveContent(file)
    },
  }
}
