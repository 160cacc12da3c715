import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { useDayForm } from '@/features/seminars/useDayForm'
import { aFacilitator, aPerson, aSeminar, snapshotOf } from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { expect, it } from 'vitest'

it('leaves alone what somebody else has changed about the day meanwhile', async () => {
  const seminar = aSeminar({ id: 'first', place: 'Salen', title: '' })
  const workspace = await connectedWorkspace(
    snapshotOf({
      people: [aPerson({ id: 'anna' }), aPerson({ id: 'bo' })],
      seminars: [seminar],
      facilitators: [aFacilitator({ seminarId: 'first', personId: 'anna' })],
    }),
  )
  const { fields, save } = useDayForm(null, seminar)
  const elsewhere = { fields: { place: 'Biblioteket' }, facilitatorIds: ['bo'] }
  await workspace.run(updateSeminar, { seminarId: 'first', ...elsewhere })
  fields.title = 'Dag 1'
  expect(await save()).toBe(true)
  expect(workspace.snapshot.seminars.get('first')).toMatchObject({
    title: 'Dag 1',
    place: 'Biblioteket',
  })
  const runs = [...workspace.snapshot.facilitators.values()].map(({ personId }) => personId)
  expect(runs).toEqual(['bo'])
})
