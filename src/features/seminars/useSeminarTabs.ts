/** The parts of a seminar, in the order in which they are planned. */
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'
import { computed } from 'vue'

export function useSeminarTabs(seminarId: () => Id) {
  return computed(() => {
    const tab = (name: string, label: string) => ({
      label,
      to: { name, params: { seminarId: seminarId() } },
    })
    return [
      tab('seminar', t.seminars.parts.overview),
      tab('seminarThemes', t.seminars.parts.theme),
      tab('seminarSpeakers', t.seminars.parts.speakers),
      tab('agenda', t.seminars.parts.agenda),
      tab('seminarGroup', t.seminars.parts.group),
      tab('seminarCases', t.seminars.parts.cases),
      tab('participants', t.seminars.parts.participants),
      tab('tables', t.seminars.parts.tables),
      tab('seminarBudget', t.seminars.parts.budget),
    ]
  })
}
