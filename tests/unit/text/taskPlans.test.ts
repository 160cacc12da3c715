/** The built-in plans of tasks: one for every kind of seminar, usable as they stand. */
import { seminarKinds } from '@/domain/seminars/seminar'
import { addTaskPlan } from '@/domain/tasks/planCommands'
import { da } from '@/text/da'
import { en } from '@/text/en'
import { describe, expect, it } from 'vitest'
import { aSeminar } from '../../support/builders'
import { refusalOf, snapshotOf } from '../../support/snapshotOf'

describe.each(seminarKinds)('the plan for %s', (kind) => {
  it.each([
    ['Danish', da],
    ['English', en],
  ])('has 8 to 17 tasks before and after it, in order, in %s', (_, { taskPlans }) => {
    const days = taskPlans[kind].map(({ daysBefore }) => daysBefore)
    expect(days.length).toBeGreaterThanOrEqual(8)
    expect(days.length).toBeLessThanOrEqual(17)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect([days.at(0), days.at(-1)].map((day) => Math.sign(day ?? 0))).toEqual([1, -1])
  })

  it('is the same plan in both languages', () => {
    const shape = (plan: (typeof da.taskPlans)[typeof kind]) =>
      plan.map(({ daysBefore, lines }) => [daysBefore, lines.length])
    expect(shape(en.taskPlans[kind])).toEqual(shape(da.taskPlans[kind]))
  })

  it('can be added to a seminar', () => {
    const snapshot = snapshotOf({ seminars: [aSeminar({ id: 'seminar' })] })
    const tasks = da.taskPlans[kind]
    expect(refusalOf(snapshot, addTaskPlan, { seminarId: 'seminar', tasks })).toBeNull()
  })
})
