/** The later days of a seminar in a form: what is wrong with each, and what the commands take. */
import type { Snapshot } from '@/domain/records'
import { lastOffset, type LaterDay } from '@/domain/seminars/laterDayWriter'
import { laterDaysOf } from '@/domain/seminars/seminarDays'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'

export interface LaterDayFields extends LaterDay {
  /** Its date is text that is no day. */
  readonly wrong: boolean
}

export interface LaterDayErrors {
  readonly day: string | undefined
  readonly times: string | undefined
}

export function storedLaterDays(snapshot: Snapshot, seminarId: Id): LaterDayFields[] {
  return laterDaysOf(snapshot, seminarId).map(({ id, offset, startTime, endTime }) => ({
    ...{ id, offset, startTime, endTime },
    wrong: false,
  }))
}

/** One day after the other, at the times that a template or a starter gives them. */
export function consecutiveDays(
  times: readonly { readonly startTime: string; readonly endTime: string }[],
): LaterDayFields[] {
  return times.map(({ startTime, endTime }, index) => ({
    ...{ offset: index + 1, startTime, endTime },
    wrong: false,
  }))
}

export function laterDayErrors(days: readonly LaterDayFields[], index: number): LaterDayErrors {
  const day = days[index]
  if (!day) return { day: undefined, times: undefined }
  return { day: dayError(days, day), times: timesError(day) }
}

export function hasLaterDayErrors(days: readonly LaterDayFields[]): boolean {
  return days.some((_, index) => Object.values(laterDayErrors(days, index)).some(Boolean))
}

/** In the order in which they take place. */
export function chosenLaterDays(days: readonly LaterDayFields[]): LaterDay[] {
  return days.map(({ wrong: _, ...day }) => day).sort((a, b) => a.offset - b.offset)
}

function dayError(days: readonly LaterDayFields[], day: LaterDayFields): string | undefined {
  if (day.wrong) return t.seminars.form.dayWrong
  if (day.offset < 1) return t.templates.days.notAfter
  if (day.offset > lastOffset) return t.templates.days.tooFar
  const twice = days.some((other) => other !== day && other.offset === day.offset)
  return twice ? t.templates.days.twice : undefined
}

function timesError({ startTime, endTime }: LaterDayFields): string | undefined {
  if (!startTime || !endTime) return t.seminars.form.timeMissing
  return endTime <= startTime ? t.seminars.form.endBeforeStart : undefined
}
