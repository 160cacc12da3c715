/** When a task is due, in words: its distance from the seminar, and what is odd about the day. */
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import type { TaskDue } from '@/domain/tasks/task'
import { dayOffOn } from '@/domain/tasks/dueDays'
import { holidayName } from '@/text/holidayName'
import { t } from '@/text/t'

/** "2 uger før"; empty for a date of its own. */
export function distanceText(due: TaskDue | null): string {
  if (due?.type !== 'before') return ''
  if (due.days === 0) return t.tasks.distance.day
  return due.days > 0 ? t.tasks.distance.before(due.days) : t.tasks.distance.after(-due.days)
}

/** "Falder i weekend"; empty on a working day. */
export function dayOffText(snapshot: Snapshot, day: Day | null): string {
  const off = day === null ? null : dayOffOn(snapshot, day)
  if (off === null) return ''
  return off === 'weekend'
    ? t.tasks.dayOff(t.tasks.onWeekend)
    : t.tasks.dayOffNamed(holidayName(off))
}
