import { publishVersion } from '@/domain/distribution/versionCommands'
import { movePlacement } from '@/domain/distribution/placementCommands'
import { useComparison } from '@/features/distribution/versions/useComparison'
import { aPerson, aSeminar, aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { expect, it } from 'vitest'

const seriesId = 'series'

it('falls back on what is there when the publication of a chosen version is undone', async () => {
  const workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'anna' })],
      series: [aSeries({ id: seriesId })],
      seminars: [aSeminar({ id: 'first', day: '2026-03-09' }), aSeminar({ id: 'second' })],
    }),
  )
  for (const seminarId of ['first', 'second']) {
    await workspace.run(movePlacement, { seriesId, personIds: ['anna'], seminarId })
    await workspace.run(publishVersion, { seriesId, note: '', confirmed: true })
  }
  const { versions, from, to, tellRows } = useComparison(() => seriesId)
  const [first, second] = versions.value.map(({ id }) => id)
  from.value = first ?? ''
  to.value = second ?? ''
  expect(tellRows.value?.map(({ message }) => message)).toEqual(['newDay'])
  await workspace.undo()
  expect([from.value, to.value]).toEqual([first, 'draft'])
  expect(tellRows.value).toBeNull()
})
