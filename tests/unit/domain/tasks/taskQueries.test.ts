import { taskStateOfSeminar, tasksOf } from '@/domain/tasks/taskQueries'
import { describe, expect, it } from 'vitest'
import { aSeminar, aTask, snapshotOf } from '../../../support/builders'

const today = '2026-03-02'
const on = (day: string) => ({ type: 'on', day }) as const
const ids = (dues: readonly { readonly task: { readonly id: string } }[]) =>
  dues.map(({ task }) => task.id)

describe('the tasks of a seminar', () => {
  it('come by the day they are due, on the same day by rank, without a deadline last', () => {
    const snapshot = snapshotOf({
      seminars: [aSeminar({ id: 'seminar', day: '2026-04-01' })],
      tasks: [
        aTask({ id: 'free', rank: '0001' }),
        aTask({ id: 'second', rank: '0003', due: on('2026-03-18') }),
        aTask({ id: 'first', rank: '0002', due: { type: 'before', days: 14 } }),
        aTask({ id: 'early', rank: '0009', due: on('2026-01-01') }),
        aTask({ id: 'elsewhere', seminarId: 'other' }),
      ],
    })
    expect(tasksOf(snapshot, 'seminar').map(({ id }) => id)).toEqual([
      'early',
      'first',
      'second',
      'free',
    ])
  })

  const tasks = [
    aTask({ id: 'late', due: on('2026-03-01') }),
    aTask({ id: 'today', due: on(today) }),
    aTask({ id: 'lastSoon', due: on('2026-03-16'), status: 'waiting' }),
    aTask({ id: 'later', due: on('2026-03-17') }),
    aTask({ id: 'free' }),
    aTask({ id: 'done', due: on('2026-02-01'), status: 'done' }),
  ]

  it('are overdue the day after, and soon for 14 days', () => {
    const snapshot = snapshotOf({ seminars: [aSeminar({ id: 'seminar' })], tasks })
    const state = taskStateOfSeminar(snapshot, 'seminar', today)
    expect(ids(state.overdue)).toEqual(['late'])
    expect(ids(state.soon)).toEqual(['today', 'lastSoon'])
    expect(ids(state.waiting)).toEqual(['lastSoon'])
    expect(ids(state.open)).toEqual(['late', 'today', 'lastSoon', 'later', 'free'])
    expect(state.done).toBe(1)
  })

  it('press nobody when the seminar is cancelled', () => {
    const seminars = [aSeminar({ id: 'seminar', cancelled: true })]
    const state = taskStateOfSeminar(snapshotOf({ seminars, tasks }), 'seminar', today)
    expect([state.overdue, state.soon, state.waiting]).toEqual([[], [], []])
    expect(state.open).toHaveLength(5)
  })
})
