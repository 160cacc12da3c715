/** Sums of a budget in words. */
import { verdictOn, type Totals } from '@/domain/budget/budget'
import type { ParticipantCount } from '@/domain/budget/participants'
import type { Booking } from '@/domain/speakers/speaker'
import { kroner } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'

export interface VerdictText {
  readonly tone: UiTone
  readonly text: string
}

export function verdictText(totals: Totals): VerdictText {
  const verdict = verdictOn(totals)
  const words = t.budget.verdict
  switch (verdict.type) {
    case 'none':
      return { tone: 'neutral', text: words.none }
    case 'within':
      return {
        tone: 'ok',
        text: verdict.left === 0 ? words.exact : words.within(kroner(verdict.left)),
      }
    case 'threatened':
      return { tone: 'warn', text: words.threatened(kroner(verdict.by)) }
    case 'over':
      return { tone: 'danger', text: words.over(kroner(verdict.by)) }
  }
}

/** On whom the amounts per participant are reckoned. */
export function basisText({ count, basis }: ParticipantCount): string {
  return t.budget.summary[basis](count)
}

/** What one participant costs, or null without participants. */
export function perParticipant(amount: number, { count }: ParticipantCount): number | null {
  return count === 0 ? null : Math.round(amount / count)
}

export function feeText({ fee, travel }: Pick<Booking, 'fee' | 'travel'>): string {
  if (fee !== null && travel !== null) {
    return t.budget.feeAndTravel(kroner(fee), kroner(travel))
  }
  if (fee !== null) return t.budget.feeOnly(kroner(fee))
  return travel === null ? t.budget.notKnown : t.budget.travelOnly(kroner(travel))
}
