/** Files with what people have to be reminded of: a calendar for one, a package for all. */
import type { Snapshot } from '@/domain/records'
import { dayAt, type Instant } from '@/domain/shared/day'
import type { PersonReminder } from '@/domain/tasks/workload'
import { t } from '@/text/t'
import { strToU8, zipSync } from 'fflate'
import { calendarOfTasks } from '../calendar/taskCalendar'
import { freeName, handout, type HandoutFile } from './handoutFiles'
import { reminderMail } from './reminderMail'

/** @param stamp when the file is made */
export function reminderCalendar(
  snapshot: Snapshot,
  reminder: PersonReminder,
  stamp: Instant,
): HandoutFile {
  const today = dayAt(stamp)
  const calendar = calendarOfTasks(snapshot, reminder, today, stamp)
  return handout(today, [reminder.person.name, t.tasks.reminders.fileName], 'ics', calendar)
}

/** A calendar and a mail text for everybody, packed together. */
export function allReminders(
  snapshot: Snapshot,
  reminders: readonly PersonReminder[],
  stamp: Instant,
): HandoutFile {
  const today = dayAt(stamp)
  const files: Record<string, Uint8Array> = {}
  for (const reminder of reminders) {
    const { name } = reminder.person
    const { subject, text } = reminderMail(snapshot, reminder)
    const calendar = calendarOfTasks(snapshot, reminder, today, stamp)
    files[freeName(name, 'ics', files)] = strToU8(calendar)
    files[freeName(name, 'txt', files)] = strToU8(
      `${subject}\n\n${text}\n`.replaceAll('\n', '\r\n'),
    )
  }
  return handout(today, [t.tasks.reminders.fileName], 'zip', zipSync(files))
}
