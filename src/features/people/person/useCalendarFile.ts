/** A calendar file on its way to absences: read, its busy days found, some of them chosen. */
import type { DaySpan } from '@/domain/people/importRow'
import { addDays } from '@/domain/shared/day'
import { absencesFromCalendar } from '@/exchange/calendar/calendarAbsences'
import { readCalendarFile } from '@/exchange/calendar/calendarClient'
import type { CalendarProblem } from '@/exchange/calendar/occurrence'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { computed, ref, shallowRef } from 'vue'

const daysAhead = 550

export function useCalendarFile(known: () => readonly DaySpan[]) {
  const workspace = useWorkspace()
  const found = shallowRef<readonly DaySpan[]>([])
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  const problem = shallowRef<CalendarProblem | null>(null)
  const reading = ref(false)
  const wasRead = ref(false)

  const spans = computed(() => {
    const knownKeys = new Set(known().map(keyOf))
    return found.value.map((span) => ({
      ...span,
      key: keyOf(span),
      known: knownKeys.has(keyOf(span)),
    }))
  })

  async function read(file: File): Promise<void> {
    reading.value = true
    wasRead.value = false
    const from = today()
    const result = await readCalendarFile(file, { from, to: addDays(from, daysAhead) })
    reading.value = false
    problem.value = result.ok ? null : result.error
    if (!result.ok) return
    wasRead.value = true
    const seminars = [...workspace.snapshot.seminars.values()]
    found.value = absencesFromCalendar(result.value.occurrences, seminars)
    chosen.value = new Set(spans.value.filter((span) => !span.known).map(({ key }) => key))
  }

  function toggle(key: string): void {
    const next = new Set(chosen.value)
    if (!next.delete(key)) next.add(key)
    chosen.value = next
  }

  return { spans, chosen, problem, reading, wasRead, read, toggle }
}

function keyOf({ from, to }: DaySpan): string {
  return `${from} ${to}`
}
