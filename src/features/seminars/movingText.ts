/** What moves along when a seminar is moved to another day, and what stays, read before it is saved. */
import { itemsOfSeminar } from '@/domain/agenda/lookup'
import type { Snapshot } from '@/domain/records'
import { laterDaysOf } from '@/domain/seminars/seminarDays'
import type { Seminar } from '@/domain/seminars/seminar'
import type { Day } from '@/domain/shared/day'
import { tasksMovedWith } from '@/domain/tasks/dueDays'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

/** Empty when nothing hangs on the day. */
export function movingText(snapshot: Snapshot, seminar: Seminar, day: Day, today: Day): string {
  const words = t.templates.moving
  const laterDays = laterDaysOf(snapshot, seminar.id).length
  const { moving, overdue, staying } = tasksMovedWith(snapshot, seminar.id, day, today)
  const along = [
    ...(laterDays > 0 ? [words.days(laterDays)] : []),
    ...(itemsOfSeminar(snapshot, seminar.id).length > 0 ? [words.programme] : []),
    ...(moving > 0 ? [words.tasks(moving)] : []),
  ]
  return [
    along.length > 0 ? words.along(listed(along)) : '',
    overdue > 0 ? words.overdue(overdue) : '',
    staying > 0 ? words.staying(staying) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
