import { handoutDays } from '@/domain/distribution/handoutDays'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { cancelSeminar } from '@/domain/seminars/seminarCommands'
import { useHandoutFiles } from '@/features/distribution/handouts/useHandoutFiles'
import { aPerson, aPlacement, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { expect, it, vi } from 'vitest'

const saved = vi.hoisted((): { name: string; content: unknown }[] => [])
vi.mock('@/ui/saveFile', () => ({
  saveContent: (file: (typeof saved)[number]) => void saved.push(file),
}))

it('cancels the lost days in the calendar of all days, though only one is held any more', async () => {
  const seriesId = 'series'
  const workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'anna' })],
      series: [aSeries({ id: seriesId })],
      seminars: [
        aSeminar({ id: 'held', day: '2026-03-09' }),
        aSeminar({ id: 'lost', day: '2026-03-16' }),
      ],
      placements: [aPlacement({ personId: 'anna', seminarId: 'held' })],
    }),
  )
  const publish = () => workspace.run(publishVersion, { seriesId, note: '', confirmed: true })
  await publish()
  await workspace.run(cancelSeminar, { seminarId: 'lost' })
  await publish()
  const chosen = () => handoutDays(workspace.snapshot, seriesId, 'draft')
  const files = (oneDay: boolean) =>
    useHandoutFiles(
      () => seriesId,
      chosen,
      () => 'Version 2',
      () => oneDay,
    )
  await files(false).saveCalendar()
  await files(true).saveCalendar()
  const uids = saved.map(({ content }) => String(content).match(/^UID:\w+/gm))
  expect(uids).toEqual([['UID:held', 'UID:lost'], ['UID:held']])
})
