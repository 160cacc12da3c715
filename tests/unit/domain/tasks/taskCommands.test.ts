import { applyChange, reverse } from '@/domain/change'
import { tickLine } from '@/domain/tasks/lineCommands'
import { addTaskPlan } from '@/domain/tasks/planCommands'
import {
  addTask,
  moveTask,
  removeTasks,
  setTaskStatus,
  updateTask,
} from '@/domain/tasks/taskCommands'
import { linesOf, tasksOf } from '@/domain/tasks/taskQueries'
import { rankAt } from '@/domain/shared/rank'
import { describe, expect, it } from 'vitest'
import { aPerson, aSeminar, aTask, aTaskLine, snapshotOf } from '../../../support/builders'
import { after, contextOf, refusalOf } from '../../../support/snapshotOf'

const seminar = aSeminar({ id: 'seminar', day: '2026-06-18' })
const held = snapshotOf({ seminars: [seminar], people: [aPerson({ id: 'ane' })] })
const titles = (snapshot: typeof held) => tasksOf(snapshot, 'seminar').map(({ title }) => title)

describe('adding a task', () => {
  it('puts it behind those that are due with it, with its checklist', () => {
    const snapshot = after(snapshotOf({ tasks: [aTask({ title: 'Find dato' })] }, held), addTask, {
      seminarId: 'seminar',
      fields: { title: '  Bestil mad ' },
      lines: [
        { id: null, text: 'Frokost', done: false },
        { id: null, text: ' ', done: false },
      ],
    })
    expect(titles(snapshot)).toEqual(['Find dato', 'Bestil mad'])
    expect([...snapshot.taskLines.values()].map(({ text }) => text)).toEqual(['Frokost'])
  })

  it('is refused without a title, and for what is not there', () => {
    const refused = (fields: object, seminarId: string | null = 'seminar') =>
      refusalOf(held, addTask, { seminarId, fields: { title: 'Find dato', ...fields } })
    expect(refused({ title: ' ' })).toBe('task.titleMissing')
    expect(refused({}, 'gone')).toBe('task.unknownSeminar')
    expect(refused({ ownerId: 'gone' })).toBe('task.unknownPerson')
    expect(refused({ groupId: 'gone' })).toBe('task.unknownGroup')
    expect(refused({ due: { type: 'on', day: '2026-02-31' } })).toBe('task.unknownDay')
    expect(refused({ due: { type: 'before', days: 1001 } })).toBe('task.invalidField')
    expect(refused({ due: { type: 'before', days: 7 } }, null)).toBe('task.distanceWithoutSeminar')
    expect(refused({})).toBeNull()
  })
})

describe('a whole plan', () => {
  const tasks = [
    { title: 'Find dato', daysBefore: 90, lines: ['Tjek ferier'] },
    { title: 'Saml op', daysBefore: -7, lines: [] },
    { title: 'Bestil lokale', daysBefore: 90, lines: [] },
  ]

  it('is added in one step that one undo takes back', () => {
    const result = addTaskPlan.execute(contextOf(held), { seminarId: 'seminar', tasks })
    if (!result.ok) throw new Error(result.error.type)
    const snapshot = applyChange(held, result.value)
    expect(titles(snapshot)).toEqual(['Find dato', 'Bestil lokale', 'Saml op'])
    expect(snapshot.taskLines.size).toBe(1)
    expect(applyChange(snapshot, reverse(result.value))).toEqual(held)
  })

  it('is refused when no task is chosen', () => {
    expect(refusalOf(held, addTaskPlan, { seminarId: 'seminar', tasks: [] })).toBe(
      'task.noneChosen',
    )
  })
})

describe('the status of a task', () => {
  const snapshot = snapshotOf({ tasks: [aTask({ id: 'task' })] }, held)
  const task = (now: typeof held) => now.tasks.get('task')

  it('remembers when it was done, and forgets it when it is opened again', () => {
    const done = after(snapshot, setTaskStatus, { taskId: 'task', status: 'done' })
    expect(task(done)).toMatchObject({ status: 'done', doneOn: '2026-01-05' })
    const again = after(done, setTaskStatus, { taskId: 'task', status: 'open' })
    expect(task(again)).toMatchObject({ status: 'open', doneOn: null })
  })

  it('waits for somebody only while it is waiting', () => {
    const waits = { taskId: 'task', status: 'waiting', waitsForId: 'ane' } as const
    const waiting = after(snapshot, setTaskStatus, waits)
    expect(task(waiting)).toMatchObject({ status: 'waiting', waitsForId: 'ane' })
    const doing = after(waiting, updateTask, { taskId: 'task', fields: { status: 'doing' } })
    expect(task(doing)?.waitsForId).toBeNull()
  })

  it('can be changed though the owner is gone', () => {
    const orphan = snapshotOf({ tasks: [aTask({ id: 'task', ownerId: 'gone' })] }, held)
    expect(refusalOf(orphan, setTaskStatus, { taskId: 'task', status: 'doing' })).toBeNull()
  })
})

describe('the checklist of a task', () => {
  const lines = [
    aTaskLine({ id: 'a', rank: '0001', text: 'Lokale' }),
    aTaskLine({ id: 'b', rank: '0002', text: 'Mad' }),
  ]
  const snapshot = snapshotOf({ tasks: [aTask({ id: 'task' })], taskLines: lines }, held)

  it('is ticked line by line', () => {
    const ticked = after(snapshot, tickLine, { lineId: 'b', done: true })
    expect(linesOf(ticked, 'task').map(({ done }) => done)).toEqual([false, true])
  })

  it('becomes what the form holds', () => {
    const written = after(snapshot, updateTask, {
      taskId: 'task',
      fields: {},
      lines: [
        { id: 'b', text: 'Frokost', done: true },
        { id: null, text: 'Kaffe', done: false },
      ],
    })
    expect(linesOf(written, 'task').map(({ text, done }) => [text, done])).toEqual([
      ['Frokost', true],
      ['Kaffe', false],
    ])
  })

  it('goes with the task', () => {
    const removed = after(snapshot, removeTasks, { taskIds: ['task'] })
    expect([removed.tasks.size, removed.taskLines.size]).toEqual([0, 0])
  })
})

describe('reordering', () => {
  const tasks = ['a', 'b', 'c'].map((id, at) => aTask({ id, title: id, rank: rankAt(at + 1) }))
  const three = snapshotOf({ tasks }, held)

  it('moves a task one place among those due on the same day', () => {
    expect(titles(after(three, moveTask, { taskId: 'c', step: -1 }))).toEqual(['a', 'c', 'b'])
    expect(titles(after(three, moveTask, { taskId: 'a', step: 1 }))).toEqual(['b', 'a', 'c'])
  })

  it('changes nothing at the end of them', () => {
    expect(after(three, moveTask, { taskId: 'a', step: -1 })).toEqual(three)
  })

  it('works though two people gave the same rank', () => {
    const twins = ['x', 'y'].map((id) => aTask({ id, title: id, rank: '0001' }))
    const same = snapshotOf({ tasks: twins }, held)
    expect(titles(after(same, moveTask, { taskId: 'y', step: -1 }))).toEqual(['y', 'x'])
  })
})
