/** Writes tasks of the example; those whose day is over are done, so that any day shows a likely plan. */
import type { WorkingGroup } from '../../groups/workingGroup'
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import { addDays, type Day } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { TaskDue, TaskStatus } from '../../tasks/task'
import type { ExampleMaker } from '../exampleMaker'

export interface PlannedTask {
  readonly title: string
  readonly notes?: string
  /** Due on this day, or so many days before the seminar: one of them. */
  readonly on?: Day
  readonly before?: number
  /** Without one it follows from the day. */
  readonly status?: TaskStatus
  readonly owner: Person
  readonly waitsFor?: Person
  readonly lines?: readonly { readonly text: string; readonly done?: boolean }[]
}

export function addTasks(
  maker: ExampleMaker,
  seminar: Seminar,
  group: WorkingGroup | null,
  tasks: readonly PlannedTask[],
): void {
  tasks.forEach((task, index) => {
    const due = dueOf(task)
    const day = due.type === 'on' ? due.day : addDays(seminar.day, -due.days)
    const status = task.status ?? (day < maker.today ? 'done' : 'open')
    const { id } = maker.add('tasks', {
      seminarId: seminar.id,
      groupId: group?.id ?? null,
      rank: rankAt(index + 1),
      title: task.title,
      notes: task.notes ?? '',
      ownerId: task.owner.id,
      due,
      status,
      waitsForId: task.waitsFor?.id ?? null,
      doneOn: status === 'done' ? day : null,
    })
    task.lines?.forEach(({ text, done = status === 'done' }, line) =>
      maker.add('taskLines', { taskId: id, rank: rankAt(line + 1), text, done }),
    )
  })
}

function dueOf({ on, before = 0 }: PlannedTask): TaskDue {
  return on === undefined ? { type: 'before', days: before } : { type: 'on', day: on }
}
