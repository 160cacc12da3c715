import { reasonText } from '@/features/seminars/roll/rollWords'
import { useRollOn } from '@/features/seminars/roll/useRollOn'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const snapshot = snapshotOf({
  series: [{ id: 's', name: 'Akademiet 2025' }],
  seminars: [
    { id: 'd', seriesId: 's', day: '2025-05-15', title: 'Første' },
    { id: 'e', seriesId: 's', day: '2025-06-19', title: 'Anden' },
  ],
})
const both = [...snapshot.seminars.values()]

it('proposes a new series with the year raised, and says why a day has moved', async () => {
  await connectedWorkspace(snapshot)
  const { rows, into, name } = useRollOn(both)
  expect([into.value, name.value]).toEqual(['newSeries', 'Akademiet 2026'])
  expect(rows.value.map(({ day }) => day)).toEqual(['2026-05-21', '2026-06-18'])
  expect(rows.value.map(reasonText)).toEqual([
    '14. maj er Kristi himmelfartsdag. Derfor er den flyttet.',
    'Samme ugedag og uge som i år.',
  ])
})

it('rolls those that are taken to the days they were given', async () => {
  const workspace = await connectedWorkspace(snapshot)
  const { rows, save } = useRollOn(both)
  rows.value[0]!.taken = false
  rows.value[1]!.day = '2026-06-25'
  expect(reasonText(rows.value[1]!)).toBe('Rettet af dig.')
  expect(await save()).toMatchObject({ name: 'seminar' })
  const made = [...workspace.snapshot.seminars.values()].slice(2)
  expect(made.map(({ title, day }) => [title, day])).toEqual([['Anden', '2026-06-25']])
  await workspace.undo()
  expect(workspace.snapshot.seminars.size).toBe(2)
})

it('keeps a single day of several in its series, and asks for something to roll', async () => {
  await connectedWorkspace(snapshot)
  const { rows, into, errors, save } = useRollOn(both.slice(0, 1))
  expect(into.value).toBe('same')
  rows.value[0]!.taken = false
  expect(await save()).toBeNull()
  expect(errors.value.rows).toBeDefined()
})
