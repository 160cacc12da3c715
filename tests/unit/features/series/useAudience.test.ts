import { updateSeries } from '@/domain/series/seriesCommands'
import { useAudience } from '@/features/series/useAudience'
import { aSeries, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { expect, it } from 'vitest'

const seriesId = 'series'

it('saves only the part of the rule that was chosen here', async () => {
  const series = [aSeries({ id: seriesId, audienceLevels: [1, 2] })]
  const workspace = await connectedWorkspace(snapshotOf({ series }))
  const { choose, save, changed } = useAudience(() => seriesId)
  choose({ audienceLevels: [1, 2, 3] })
  await workspace.run(updateSeries, { seriesId, fields: { audienceTags: ['ny'] } })
  await save()
  expect(changed.value).toBe(false)
  expect(workspace.snapshot.series.get(seriesId)).toMatchObject({
    audienceLevels: [1, 2, 3],
    audienceTags: ['ny'],
  })
})

it('has nothing to save when a choice is taken back', async () => {
  await connectedWorkspace(snapshotOf({ series: [aSeries({ id: seriesId })] }))
  const { choose, changed } = useAudience(() => seriesId)
  choose({ audienceLevels: [3] })
  choose({ audienceLevels: [] })
  expect(changed.value).toBe(false)
})
