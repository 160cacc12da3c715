import { useCalendarImport } from '@/features/distribution/rules/useCalendarImport'
import { aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'

const answers = vi.hoisted(() => new Map<Blob, (day: string) => void>())
vi.mock('@/exchange/calendar/calendarClient', () => ({
  readCalendarFile: (file: Blob) =>
    new Promise((resolve) => {
      answers.set(file, (day) =>
        resolve({
          ok: true,
          value: {
            occurrences: [{ allDay: true, from: day, to: day }],
            unknownZones: [],
          },
        }),
      )
    }),
}))
vi.mock('@/exchange/calendar/calendarAbsences', () => ({
  absencesFromCalendar: (occurrences: readonly { from: string; to: string }[]) => occurrences,
}))

beforeEach(() =>
  connectedWorkspace(
    snapshotOf({
      series: [aSeries({ id: 'series' })],
      seminars: [aSeminar({ day: '2026-03-09' }), aSeminar({ day: '2026-03-16' })],
    }),
  ),
)

const aFile = (name: string) => new File([], name)

it('shows nothing of a calendar that was still being read when the dialog was opened anew', async () => {
  const { begin, read, found, reading } = useCalendarImport(() => 'series')
  const file = aFile('anna.ics')
  void read(file)
  begin()
  answers.get(file)?.('2026-03-09')
  await flushPromises()
  expect([found.value, reading.value]).toEqual([null, false])
})

it('shows the calendar that was chosen last, whichever is read first', async () => {
  const { read, found } = useCalendarImport(() => 'series')
  const [anna, bo] = [aFile('anna.ics'), aFile('bo.ics')]
  void read(anna)
  void read(bo)
  answers.get(bo)?.('2026-03-16')
  answers.get(anna)?.('2026-03-09')
  await flushPromises()
  expect(found.value?.fileName).toBe('bo.ics')
})
