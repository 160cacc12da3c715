/** A placement rule as a plain sentence, the same on the rules page, the board and the proposals. */
import type { RuleBreach } from '@/domain/distribution/ruleBreaches'
import type { Snapshot } from '@/domain/records'
import type { PlacementRule } from '@/domain/rules/placementRule'
import { seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { listed, percent, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { namesOf } from './nameText'

/** "9. marts og 16. marts", in the order they are held. */
export function daysOf(snapshot: Snapshot, seriesId: Id, seminarIds: readonly Id[]): string {
  const chosen = new Set(seminarIds)
  const days = seminarsOf(snapshot, seriesId).filter(({ id }) => chosen.has(id))
  return listed(days.map(({ day }) => shortDay(day)))
}

/** The rule in words, without a full stop. */
export function ruleText(snapshot: Snapshot, rule: PlacementRule): string {
  const { kind, hard, personIds, seminarIds, seriesId } = rule
  const names = namesOf(snapshot, personIds)
  switch (kind) {
    case 'together':
      return t.rules.plain.together(names, hard)
    case 'apart':
      return t.rules.plain.apart(names, personIds.length, hard)
    case 'deputyApart':
      return t.rules.plain.deputyApart(hard)
    case 'unitCap':
      return capText(snapshot, rule)
    case 'mustDay': {
      const days = daysOf(snapshot, seriesId, seminarIds)
      return t.rules.plain.mustDay(names, days, seminarIds.length, hard)
    }
    case 'mustNotDay':
      return t.rules.plain.mustNotDay(names, daysOf(snapshot, seriesId, seminarIds), hard)
  }
}

/** The rule behind an id in words; a rule that is gone is told as such. */
export function ruleTextById(snapshot: Snapshot, ruleId: Id): string {
  const rule = snapshot.placementRules.get(ruleId)
  return rule ? ruleText(snapshot, rule) : t.board.ruleGone
}

/** A breach in words, with the very people who meet, or miss each other. */
export function breachText(snapshot: Snapshot, breach: RuleBreach, personId: Id): string {
  const rule = snapshot.placementRules.get(breach.ruleId)
  if (!rule) return t.board.ruleGone
  const names = namesOf(snapshot, [personId, ...breach.withIds])
  if (rule.kind === 'deputyApart') return t.rules.plain.deputyPair(names, rule.hard)
  return ruleText(snapshot, rule)
}

function capText(snapshot: Snapshot, rule: PlacementRule): string {
  const { capOver, unitId, workplace, maxCount, maxShare, hard } = rule
  const { everyUnit, everyWorkplace, capCount, capShare } = t.rules.plain
  const place =
    capOver === 'workplace'
      ? (workplace ?? everyWorkplace)
      : (snapshot.units.get(unitId ?? '')?.name ?? everyUnit)
  if (maxCount !== null) return capCount(maxCount, place, hard)
  return capShare(percent(maxShare ?? 1), place, hard)
}
