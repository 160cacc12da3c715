/** Why a day is where it is a year later, in words. */
import type { RollReason } from '@/domain/seminars/rollOnDays'
import { shortDay } from '@/text/formats'
import { holidayName } from '@/text/holidayName'
import { t } from '@/text/t'
import type { RollRow } from './useRollOn'

export function reasonText({ proposal, day }: RollRow): string {
  const words = t.templates.roll
  if (day !== proposal.day) return words.reasons.byHand
  if (proposal.reasons.length === 0) return words.sameWeek
  const moved = proposal.reasons.some(({ type }) => type !== 'noSuchWeek')
  return [...proposal.reasons.map(one), ...(moved ? [words.reasons.later] : [])].join(' ')
}

function one(reason: RollReason): string {
  const words = t.templates.roll.reasons
  switch (reason.type) {
    case 'noSuchWeek':
      return words.noSuchWeek(reason.week)
    case 'holiday':
      return words.holiday(shortDay(reason.day), holidayName(reason.holiday))
    case 'schoolHoliday':
      return words.schoolHoliday(shortDay(reason.day), reason.week)
  }
}
