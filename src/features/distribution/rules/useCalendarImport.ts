/** Reading one leader's calendar file and turning it into absences, nothing kept but the days. */
import { addAbsences } from '@/domain/people/absenceCommands'
import { heldSeminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { absencesFromCalendar, type AbsenceSpan } from '@/exchange/calendar/calendarAbsences'
import { readCalendarFile } from '@/exchange/calendar/calendarClient'
import { useWorkspace } from '@/state/workspace'
import { refusalText } from '@/text/refusalText'
import { computed, ref, shallowRef } from 'vue'

interface CalendarFound {
  readonly fileName: string
  readonly spans: readonly AbsenceSpan[]
  readonly unknownZones: readonly string[]
}

export function useCalendarImport(seriesId: () => Id) {
  const workspace = useWorkspace()
  const personId = ref('')
  const found = shallowRef<CalendarFound | null>(null)
  const problem = ref<string | null>(null)
  const reading = ref(false)
  const seminars = computed(() => heldSeminarsOf(workspace.snapshot, seriesId()))
  /** The latest file; the answer to an earlier one belongs to nobody in the dialog any more. */
  let latest: File | null = null

  function begin(): void {
    latest = null
    reading.value = false
    found.value = null
    problem.value = null
  }

  return {
    personId,
    found,
    problem,
    reading,
    seminars,
    begin,
    async read(file: File): Promise<void> {
      const [first, last] = [seminars.value[0], seminars.value.at(-1)]
      if (!first || !last) return
      begin()
      latest = file
      reading.value = true
      const result = await readCalendarFile(file, { from: first.day, to: last.day })
      if (latest !== file) return
      reading.value = false
      if (!result.ok) {
        problem.value = refusalText(result.error)
        return
      }
      const { occurrences, unknownZones } = result.value
      const spans = absencesFromCalendar(occurrences, seminars.value).filter(({ from, to }) =>
        seminars.value.some(({ day }) => from <= day && day <= to),
      )
      found.value = { fileName: file.name, spans, unknownZones }
    },
    /** @returns whether the absences are saved */
    async save(): Promise<boolean> {
      const spans = found.value?.spans ?? []
      if (personId.value === '' || spans.length === 0) return false
      const absences = spans.map((span) => ({
        ...span,
        personId: personId.value,
        origin: 'calendar' as const,
      }))
      return (await workspace.run(addAbsences, { absences })).ok
    },
  }
}
