/** The fields of a placement rule that a planner fills in, and what is refused about them. */
import { sameValue } from '../change'
import type { Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import type { PlacementRule } from './placementRule'

export type RuleFields = Partial<
  Pick<
    PlacementRule,
    | 'kind'
    | 'personIds'
    | 'seminarIds'
    | 'capOver'
    | 'unitId'
    | 'workplace'
    | 'maxCount'
    | 'maxShare'
    | 'active'
    | 'hard'
    | 'weight'
    | 'note'
  >
>

export interface RuleRefusal extends Refusal {
  readonly type:
    | 'rule.unknown'
    | 'rule.unknownSeries'
    | 'rule.unknownPerson'
    | 'rule.unknownUnit'
    | 'rule.foreignDay'
    | 'rule.needsTwoPeople'
    | 'rule.needsPerson'
    | 'rule.needsDay'
    | 'rule.capMissing'
    | 'rule.capTwice'
    | 'rule.capZero'
    | 'rule.weightOutOfRange'
    | 'rule.invalidField'
    | 'rule.alreadyThere'
}

/** The first thing wrong with a whole rule, or null. */
export function ruleRefusal(snapshot: Snapshot, rule: PlacementRule): RuleRefusal | null {
  const field = invalidField('placementRules', rule)
  if (field !== null) return { type: 'rule.invalidField', details: { field } }
  if (!rule.hard && (rule.weight < 1 || rule.weight > 10)) return { type: 'rule.weightOutOfRange' }
  return missingReference(snapshot, rule) ?? incomplete(rule) ?? repeated(snapshot, rule)
}

function missingReference(snapshot: Snapshot, rule: PlacementRule): RuleRefusal | null {
  if (!snapshot.series.has(rule.seriesId)) return { type: 'rule.unknownSeries' }
  if (rule.personIds.some((id) => !snapshot.people.has(id))) return { type: 'rule.unknownPerson' }
  const foreign = rule.seminarIds.some(
    (id) => snapshot.seminars.get(id)?.seriesId !== rule.seriesId,
  )
  if (foreign) return { type: 'rule.foreignDay' }
  const unknownUnit = rule.unitId !== null && !snapshot.units.has(rule.unitId)
  return unknownUnit ? { type: 'rule.unknownUnit' } : null
}

/** What each kind of rule must name to mean anything. */
function incomplete(rule: PlacementRule): RuleRefusal | null {
  switch (rule.kind) {
    case 'together':
    case 'apart':
      return new Set(rule.personIds).size < 2 ? { type: 'rule.needsTwoPeople' } : null
    case 'mustDay':
    case 'mustNotDay':
      if (rule.personIds.length === 0) return { type: 'rule.needsPerson' }
      return rule.seminarIds.length === 0 ? { type: 'rule.needsDay' } : null
    case 'unitCap':
      if (rule.maxCount === null && rule.maxShare === null) return { type: 'rule.capMissing' }
      if (rule.maxCount !== null && rule.maxShare !== null) return { type: 'rule.capTwice' }
      return rule.maxCount === 0 || rule.maxShare === 0 ? { type: 'rule.capZero' } : null
    case 'deputyApart':
      return null
  }
}

/** Saying the same twice would count a breach twice. */
function repeated(snapshot: Snapshot, rule: PlacementRule): RuleRefusal | null {
  const again = [...snapshot.placementRules.values()].some(
    (other) => other.id !== rule.id && sameValue(meaning(other), meaning(rule)),
  )
  return again ? { type: 'rule.alreadyThere' } : null
}

function meaning(rule: PlacementRule) {
  const { seriesId, kind, capOver, unitId, workplace, maxCount, maxShare } = rule
  const [personIds, seminarIds] = [[...rule.personIds].sort(), [...rule.seminarIds].sort()]
  const cap = { capOver, unitId, workplace, maxCount, maxShare }
  return { seriesId, kind, ...cap, personIds, seminarIds }
}
