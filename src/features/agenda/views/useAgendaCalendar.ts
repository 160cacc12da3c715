/** The programme as a calendar file; what writes it is fetched when first asked for. */
import { nameOfSeminar } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { saveContent } from '@/ui/saveFile'

/** @param personId only what this person attends; empty for the whole programme */
export function useAgendaCalendar(seminarId: () => Id, personId: () => Id | '') {
  const workspace = useWorkspace()

  return {
    async save(per: 'item' | 'day'): Promise<void> {
      const [{ calendarFile }, { calendarOfAgenda }] = await Promise.all([
        import('@/exchange/handouts/handoutFiles'),
        import('@/exchange/calendar/agendaCalendars'),
      ])
      const { snapshot } = workspace
      const seminar = snapshot.seminars.get(seminarId())
      const choice = personId() ? { per, personId: personId() } : { per }
      const calendar = calendarOfAgenda(snapshot, seminarId(), choice, new Date().toISOString())
      if (!seminar || !calendar) return
      const name = nameOfSeminar(snapshot, seminar) || t.seminars.kinds[seminar.kind]
      saveContent(calendarFile(seminar.day, name, calendar))
    },
  }
}
