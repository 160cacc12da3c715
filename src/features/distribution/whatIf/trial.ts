/** A trial is a column of its own: what would be otherwise. It lives until the page is loaded again. */
import type { Adjustment } from '@/domain/distribution/whatIf'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'

export interface Trial {
  readonly id: string
  readonly adjustments: readonly Adjustment[]
}

/** More columns than this can no longer be compared. */
export const mostTrials = 3

const extraDayPrefix = 'extra-day'

/** The id of a day that only a trial has; it carries the date, if one is chosen, and no record has it. */
export function extraDayId(day: Day | ''): Id {
  return `${extraDayPrefix} ${day}`
}

/** The date of such a day, empty when none was chosen; null for any other day. */
export function extraDayOf(dayId: Id): Day | '' | null {
  return dayId.startsWith(`${extraDayPrefix} `) ? dayId.slice(extraDayPrefix.length + 1) : null
}
