/** What is worth knowing about a rule, in words. */
import type { Snapshot } from '@/domain/records'
import type { RuleFinding } from '@/domain/rules/ruleFindings'
import type { Id } from '@/domain/shared/id'
import { t } from '@/text/t'
import { namesOf } from '../nameText'
import { ruleTextById } from '../ruleText'

/** The rules that a finding stands at; a contradiction stands at both. */
export function rulesOfFinding(finding: RuleFinding): readonly Id[] {
  return finding.type === 'contradiction' ? [...new Set(finding.ruleIds)] : [finding.ruleId]
}

/** @param ruleId the rule it is told at; a contradiction names the other one */
export function findingText(snapshot: Snapshot, finding: RuleFinding, ruleId: Id): string {
  const words = t.rules.finding
  switch (finding.type) {
    case 'outsideAudience':
      return words.outsideAudience(namesOf(snapshot, finding.personIds))
    case 'tooFewPeople':
      return words.tooFewPeople
    case 'noDayLeft':
      return words.noDayLeft
    case 'moreThanDays':
      return words.moreThanDays(finding.people, finding.days)
    case 'moreThanSeats':
      return words.moreThanSeats(finding.people, finding.seats)
    case 'cannotCome':
      return words.cannotCome(namesOf(snapshot, finding.personIds))
    case 'contradiction': {
      const other = finding.ruleIds.find((id) => id !== ruleId) ?? ruleId
      const names = namesOf(snapshot, finding.personIds)
      return words.contradiction(ruleTextById(snapshot, other), names, finding.hard)
    }
  }
}
