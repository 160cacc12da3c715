import {
  filterTasks,
  openTasks,
  reminders,
  tasksByOwner,
  tasksByWeek,
  weekLoads,
} from '@/domain/tasks/workload'
import { describe, expect, it } from 'vitest'
import { aPerson, aSeminar, aTask, snapshotOf } from '../../../support/builders'

/** A Wednesday. */
const today = '2026-03-04'
const on = (day: string) => ({ type: 'on', day }) as const
const snapshot = snapshotOf({
  seminars: [
    aSeminar({ id: 'seminar', day: '2026-04-01' }),
    aSeminar({ id: 'lost', cancelled: true }),
  ],
  people: [aPerson({ id: 'åse', name: 'Åse Bo' }), aPerson({ id: 'bo', name: 'Bo Dahl' })],
  tasks: [
    aTask({ id: 'late', ownerId: 'åse', due: on('2026-02-20') }),
    aTask({ id: 'soon', ownerId: 'bo', due: on('2026-03-06'), status: 'waiting' }),
    aTask({ id: 'later', ownerId: 'åse', due: { type: 'before', days: 2 } }),
    aTask({ id: 'free' }),
    aTask({ id: 'orphan', ownerId: 'gone', due: on('2026-03-08') }),
    aTask({ id: 'done', ownerId: 'åse', status: 'done' }),
    aTask({ id: 'cancelled', ownerId: 'åse', seminarId: 'lost', due: on('2026-03-05') }),
  ],
})
const all = openTasks(snapshot, today)
const ids = (tasks: typeof all) => tasks.map(({ task }) => task.id)
const everything = { ownerId: null, seminarId: null, state: null } as const

describe('the tasks of everybody', () => {
  it('are the open ones of seminars that are held, by the day they are due', () => {
    expect(ids(all)).toEqual(['late', 'soon', 'orphan', 'later', 'free'])
  })

  it('are filtered by owner, by nobody, by state', () => {
    expect(ids(filterTasks(all, { ...everything, ownerId: 'åse' }))).toEqual(['late', 'later'])
    expect(ids(filterTasks(all, { ...everything, ownerId: 'nobody' }))).toEqual(['orphan', 'free'])
    expect(ids(filterTasks(all, { ...everything, state: 'overdue' }))).toEqual(['late'])
    expect(ids(filterTasks(all, { ...everything, state: 'waiting' }))).toEqual(['soon'])
    expect(filterTasks(all, { ...everything, seminarId: 'other' })).toEqual([])
  })

  it('stand under their owner in Danish order, those of nobody first', () => {
    const named = tasksByOwner(all).map(({ owner, tasks }) => [owner?.name ?? '', tasks.length])
    expect(named).toEqual([
      ['', 2],
      ['Bo Dahl', 1],
      ['Åse Bo', 2],
    ])
  })

  it('stand under their ISO week, those without a deadline last', () => {
    expect(tasksByWeek(all).map(({ monday, tasks }) => [monday, ids([...tasks])])).toEqual([
      ['2026-02-16', ['late']],
      ['2026-03-02', ['soon', 'orphan']],
      ['2026-03-30', ['later']],
      [null, ['free']],
    ])
  })

  it('weigh on the week they are due, and overdue ones on this week', () => {
    expect(weekLoads(all, today, 5).map(({ count }) => count)).toEqual([3, 0, 0, 0, 1])
  })

  it('are reminded of when overdue or due soon, person by person', () => {
    expect(reminders(all).map(({ person, tasks }) => [person.id, ids([...tasks])])).toEqual([
      ['bo', ['soon']],
      ['åse', ['late']],
    ])
  })
})
