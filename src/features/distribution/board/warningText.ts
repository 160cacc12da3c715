/** What is wrong with a card or a day, in words. */
import type { CardWarning, ColumnWarning } from '@/domain/distribution/dayBoard'
import type { RepairNeed } from '@/domain/distribution/repairNeeds'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { breachText } from '../ruleText'

export function cardWarningText(snapshot: Snapshot, personId: Id, warning: CardWarning): string {
  switch (warning.type) {
    case 'absent':
      return t.distribution.warning.absent
    case 'notEligible':
      return t.distribution.warning.notEligible
    case 'outsideAudience':
      return t.distribution.warning.outsideAudience
    case 'ruleBroken':
      return t.distribution.warning.ruleBroken(breachText(snapshot, warning, personId))
  }
}

export function columnWarningText({ type, by }: ColumnWarning): string {
  return type === 'seatsOver'
    ? t.distribution.warning.seatsOver(by)
    : t.distribution.warning.seatsUnder(by)
}

/** Why somebody needs a day, or another one. */
export function needText(snapshot: Snapshot, need: RepairNeed): string {
  const repair = t.distribution.repair
  const day = need.seminar ? shortDay(need.seminar.day) : t.board.dayGone
  switch (need.reason) {
    case 'declined':
      return repair.declined(day)
    case 'lostDay':
      return repair.lostDay(day)
    case 'new':
      return repair.new
    case 'unplaced':
      return repair.unplaced(day)
    case 'absent':
      return repair.absent(day)
    case 'notEligible':
      return repair.notEligible(day)
    case 'ruleBroken':
      return repair.ruleBroken(
        listed(need.breaches.map((breach) => breachText(snapshot, breach, need.person.id))),
      )
  }
}
