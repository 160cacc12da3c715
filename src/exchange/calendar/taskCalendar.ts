/** Tasks as a calendar file: days with an alarm, because few calendars take tasks as such. */
import type { Snapshot } from '@/domain/records'
import type { Day, Instant } from '@/domain/shared/day'
import type { PersonReminder, PlannedTask } from '@/domain/tasks/workload'
import { t } from '@/text/t'
import { seminarName } from '../handouts/seminarName'
import { writeCalendar, type CalendarEvent } from './writeCalendar'

/** At nine in the morning of the day before. */
const dayBefore = -15 * 60
/** At nine in the morning of the day itself. */
const sameDay = 9 * 60

/**
 * The overdue and coming tasks of one person. An overdue one stands on today, where it is seen.
 * @param stamp when the file is made
 */
export function calendarOfTasks(
  snapshot: Snapshot,
  { person, tasks }: PersonReminder,
  today: Day,
  stamp: Instant,
): string {
  const events = tasks.map((task) => taskEvent(snapshot, task, today))
  return writeCalendar(t.tasks.reminders.calendarName(person.name), events, stamp)
}

function taskEvent(
  snapshot: Snapshot,
  { task, dueDay, seminar, urgency }: PlannedTask,
  today: Day,
): CalendarEvent {
  const overdue = urgency === 'overdue'
  const day = overdue ? today : (dueDay ?? today)
  return {
    uid: `task.${task.id}@lederdag`,
    cancelled: false,
    day,
    startTime: '00:00',
    endTime: '00:00',
    allDay: true,
    alarmMinutes: day <= today ? sameDay : dayBefore,
    title: overdue ? t.tasks.reminders.overdueTitle(task.title) : task.title,
    place: '',
    description: [seminar ? seminarName(snapshot, seminar) : '', task.notes]
      .filter(Boolean)
      .join('\n'),
  }
}
