/** The tasks of a seminar as a way towards its day and past it, with today's line where it falls. */
import type { SeminarSpan } from '@/domain/tasks/dueDays'
import type { PlannedTask } from '@/domain/tasks/workload'
import { daysBetween, type Day } from '@/domain/shared/day'

export const periods = [
  'halfYear',
  'quarter',
  'months',
  'month',
  'week',
  'day',
  'after',
  'none',
] as const
export type Period = (typeof periods)[number]

/** `today` is the line between what should be done by now and what is to come. */
export type TimelineRow =
  { readonly kind: 'today' } | { readonly kind: 'task'; readonly planned: PlannedTask }

export interface TimelinePart {
  readonly period: Period
  readonly rows: readonly TimelineRow[]
}

/** How far before the seminar a day lies, in the words people use. */
export function periodOf(day: Day | null, { first, last }: SeminarSpan): Period {
  if (day === null) return 'none'
  if (day > last) return 'after'
  const ahead = daysBetween(day, first)
  if (ahead <= 0) return 'day'
  if (ahead <= 7) return 'week'
  if (ahead <= 31) return 'month'
  if (ahead <= 92) return 'months'
  return ahead <= 183 ? 'quarter' : 'halfYear'
}

/**
 * The parts that hold something; the day of the seminar always stands there, and today's line in the
 * part where today falls.
 * @param tasks in the order they are due
 */
export function timelineOf(
  tasks: readonly PlannedTask[],
  span: SeminarSpan,
  today: Day,
): TimelinePart[] {
  const now = periodOf(today, span)
  return periods.flatMap((period) => {
    const own = tasks.filter(({ dueDay }) => periodOf(dueDay, span) === period)
    const rows = own.map((planned): TimelineRow => ({ kind: 'task', planned }))
    if (period === now) {
      const ahead = own.findIndex(({ dueDay }) => dueDay !== null && dueDay >= today)
      rows.splice(ahead < 0 ? rows.length : ahead, 0, { kind: 'today' })
    }
    return rows.length > 0 || period === 'day' ? [{ period, rows }] : []
  })
}
