// @vitest-environment happy-dom
import { usePlan } from '@/features/groups/tasks/usePlan'
import { addDays } from '@/domain/shared/day'
import { tasksOf } from '@/domain/tasks/taskQueries'
import { today } from '@/state/today'
import { da } from '@/text/da'
import { expect, it } from 'vitest'
import { aSeminar, aTask, snapshotOf } from '../../../support/builders'
import { connectedWorkspace } from '../../../support/connectedWorkspace'

const ours = da.taskPlans.chiefForum
const template = {
  id: 'template',
  name: 'Vores chefforum',
  kind: 'chiefForum',
  startTime: '09:00',
  endTime: '15:00',
  tasks: [
    { title: 'Bestil kage', daysBefore: 3, notes: '' },
    { title: 'Vask op', daysBefore: null, notes: '' },
  ],
} as const

async function planOn(daysAhead: number) {
  const seminar = aSeminar({ id: 'seminar', kind: 'chiefForum', day: addDays(today(), daysAhead) })
  const tasks = [aTask({ title: ours[0]?.title ?? '' })]
  const planned = template.tasks.map((task) => ({ ...task, lines: [] }))
  const seminarTemplates = [{ ...template, tasks: planned }]
  const snapshot = snapshotOf({ seminars: [seminar], tasks, seminarTemplates })
  return { workspace: await connectedWorkspace(snapshot), plan: usePlan(seminar) }
}

it('a template of one’s own comes first, then the plan of the kind, then the others', async () => {
  const { plan } = await planOn(100)
  expect(plan.sources.value.map(({ value }) => value).slice(0, 2)).toEqual([
    'template',
    'chiefForum',
  ])
  expect(plan.sources.value).toHaveLength(10)
  expect(plan.rows.value.map(({ task, day }) => [task.title, day])).toEqual([
    ['Bestil kage', addDays(today(), 97)],
    ['Vask op', null],
  ])
})

it('everything is chosen but what is there already, and dates that have passed are told', async () => {
  const { plan } = await planOn(30)
  plan.sourceId.value = 'chiefForum'
  await Promise.resolve()
  expect(plan.chosen.value.size).toBe(ours.length - 1)
  const [first] = plan.rows.value
  expect(first).toMatchObject({ exists: true, past: true })
})

it('the chosen tasks are added in one step', async () => {
  const { workspace, plan } = await planOn(100)
  plan.choose(1, false)
  expect(await plan.add()).toBe(true)
  const titles = tasksOf(workspace.snapshot, 'seminar').map(({ title }) => title)
  expect(titles).toEqual(['Bestil kage', ours[0]?.title])
  await workspace.undo()
  expect(workspace.snapshot.tasks.size).toBe(1)
})
