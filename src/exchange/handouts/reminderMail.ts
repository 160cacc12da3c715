/** One mail to one person about the tasks that are overdue or due soon. */
import type { Snapshot } from '@/domain/records'
import type { PersonReminder, PlannedTask } from '@/domain/tasks/workload'
import { linesByTask } from '@/domain/tasks/taskQueries'
import { longDay } from '@/text/formats'
import { t } from '@/text/t'
import { seminarName } from './seminarName'

export interface ReminderMail {
  readonly subject: string
  readonly text: string
}

export function reminderMail(snapshot: Snapshot, { person, tasks }: PersonReminder): ReminderMail {
  const words = t.tasks.reminders
  const lines = linesByTask(snapshot)
  const part = (title: string, urgency: PlannedTask['urgency']) => {
    const own = tasks.filter((task) => task.urgency === urgency)
    return own.length > 0 ? [title, ...own.map((task) => taskText(snapshot, task, lines))] : []
  }
  const parts = [
    [words.dear(person.name)],
    [words.intro],
    part(words.overdueHead, 'overdue'),
    part(words.soonHead, 'soon'),
    [words.outro],
    [words.regards],
  ]
  return {
    subject: words.subject(
      tasks.filter(({ urgency }) => urgency === 'overdue').length,
      tasks.length,
    ),
    text: parts
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n'),
  }
}

/** What is to be done, for what, by when, and what is left of its checklist. */
function taskText(
  snapshot: Snapshot,
  { task, dueDay, seminar, waitsFor, urgency }: PlannedTask,
  lines: ReturnType<typeof linesByTask>,
): string {
  const words = t.tasks.reminders
  const day = dueDay === null ? '' : longDay(dueDay)
  const left = (lines.get(task.id) ?? []).filter(({ done }) => !done).map(({ text }) => text)
  return [
    `- ${task.title}`,
    `  ${urgency === 'overdue' ? words.wasDue(day) : words.due(day)}`,
    ...(seminar
      ? [`  ${words.forSeminar(seminarName(snapshot, seminar), longDay(seminar.day))}`]
      : []),
    ...(left.length > 0 ? [`  ${words.left(left.join('; '))}`] : []),
    ...(waitsFor ? [`  ${t.tasks.waitsFor(waitsFor.name)}`] : []),
  ].join('\n')
}
