import { useNewSeminar } from '@/features/seminars/create/useNewSeminar'
import { snapshotOf } from '@tests/support/snapshotOf'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'

const template = {
  id: 't',
  name: 'Vores forum',
  kind: 'chiefForum' as const,
  startTime: '12:00',
  endTime: '15:00',
  moreDays: [{ startTime: '08:00', endTime: '11:00' }],
}

it('proposes the programme, days and times of the kind, and makes the seminar with them', async () => {
  const workspace = await connectedWorkspace(snapshotOf({}))
  const { fields, laterDays, content, save } = useNewSeminar({})
  fields.kind = 'leaderForum'
  await nextTick()
  expect(laterDays.value).toHaveLength(1)
  expect(content.value?.items.length).toBeGreaterThan(10)
  fields.day = '2027-10-07'
  fields.series = 'new'
  fields.seriesName = 'Lederforum'
  const id = await save()
  const { snapshot } = workspace
  expect(snapshot.seminars.get(id ?? '')).toMatchObject({ kind: 'leaderForum', day: '2027-10-07' })
  expect(snapshot.seminarDays.size).toBe(1)
  expect(snapshot.agendaItems.size).toBe(content.value?.items.length)
  expect(snapshot.tasks.size).toBeGreaterThan(5)
  await workspace.undo()
  expect(workspace.snapshot.seminars.size + workspace.snapshot.series.size).toBe(0)
})

it('says what is missing, and makes nothing before that', async () => {
  const workspace = await connectedWorkspace(snapshotOf({}))
  const { fields, errors, save } = useNewSeminar({})
  fields.source = 'template'
  fields.series = 'new'
  await nextTick()
  expect(await save()).toBeNull()
  expect(errors.value).toMatchObject({
    day: expect.any(String),
    seriesName: expect.any(String),
    source: expect.any(String),
  })
  expect(workspace.snapshot.seminars.size).toBe(0)
})

it('begins with the template it was opened for, in the series it was opened from', async () => {
  await connectedWorkspace(
    snapshotOf({ seminarTemplates: [template], series: [{ id: 's', name: 'Forum' }] }),
  )
  const { fields, laterDays } = useNewSeminar({ seriesId: 's', templateId: 't' })
  expect(fields).toMatchObject({ kind: 'chiefForum', series: 's', startTime: '12:00' })
  expect(laterDays.value).toMatchObject([{ offset: 1, startTime: '08:00' }])
})

it('never puts proposed times and days over those that are written', async () => {
  await connectedWorkspace(snapshotOf({}))
  const { fields, laterDays } = useNewSeminar({})
  fields.kind = 'boardSeminar'
  await nextTick()
  const proposedEnd = fields.endTime
  fields.startTime = '07:10'
  laterDays.value = [{ offset: 2, startTime: '10:00', endTime: '11:00', wrong: false }]
  fields.source = 'nothing'
  await nextTick()
  fields.kind = 'leaderForum'
  fields.source = 'starter'
  await nextTick()
  expect(fields.startTime).toBe('07:10')
  expect(fields.endTime).not.toBe(proposedEnd)
  expect(laterDays.value).toMatchObject([{ offset: 2 }])
})
