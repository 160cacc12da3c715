import { movingText } from '@/features/seminars/movingText'
import { snapshotOf, type Rows } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const read = (rows: Rows, day = '2026-06-25') => {
  const snapshot = snapshotOf({ seminars: [{ id: 'd', day: '2026-06-18' }], ...rows })
  return movingText(snapshot, snapshot.seminars.get('d')!, day, '2026-05-01')
}
const task = (id: string, due: NonNullable<Rows['tasks']>[number]['due']) => ({
  ...{ id, seminarId: 'd', rank: id, title: 'A' },
  due: due ?? null,
})

it('says nothing of a day that nothing hangs on', () => {
  expect(read({})).toBe('')
})

it('tells what moves along, what becomes overdue and what stays', () => {
  const rows: Rows = {
    seminarDays: [{ id: 'e', seminarId: 'd', offset: 1, startTime: '09:00', endTime: '12:00' }],
    agendaItems: [{ id: 'i', seminarId: 'd', rank: '1' }],
    tasks: [
      task('a', { type: 'before', days: 20 }),
      task('b', { type: 'before', days: 10 }),
      task('c', { type: 'on', day: '2026-06-01' }),
    ],
  }
  expect(read(rows)).toBe(
    'Med flytter 1 senere dag, programmet og 2 opgaver med frist regnet fra dagen. ' +
      '1 opgave har en fast dato og bliver stående.',
  )
  expect(read(rows, '2026-05-15')).toContain('1 opgave får en frist, der er overskredet.')
})
