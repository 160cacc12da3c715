/** The rules of a series with their people and days resolved, as the problem wants them. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import type { PlacementRule } from '../rules/placementRule'
import type { Id } from '../shared/id'
import type { Unit } from '../units/unit'
import { unitPath } from '../units/unitTree'
import type { ProblemRule } from './problem'

/**
 * The active rules of the series. People outside the audience and days that are not held are left
 * out; a rule that then says nothing any more (too few people, no day, a cap nobody can exceed) is
 * left out whole.
 */
export function problemRules(
  snapshot: Snapshot,
  seriesId: Id,
  audience: readonly Person[],
  dayIds: ReadonlySet<Id>,
): ProblemRule[] {
  const inAudience = new Set(audience.map(({ id }) => id))
  let units: ReadonlyMap<Id, readonly Id[]> | null = null
  const peopleByUnit = () => (units ??= peopleOfUnits(snapshot, audience))
  return [...snapshot.placementRules.values()]
    .filter((rule) => rule.seriesId === seriesId && rule.active)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((rule) => {
      const resolved = resolvedRule(rule, inAudience, dayIds)
      switch (rule.kind) {
        case 'together':
        case 'apart':
          return resolved.personIds.length < 2 ? [] : [resolved]
        case 'mustDay':
        case 'mustNotDay':
          return resolved.personIds.length === 0 || resolved.dayIds.length === 0 ? [] : [resolved]
        case 'deputyApart':
          return deputyPairs(rule, audience, inAudience).map((personIds) => ({
            ...resolved,
            personIds,
          }))
        case 'unitCap':
          return cappedUnits(snapshot, rule, peopleByUnit()).map((capped) => ({
            ...resolved,
            ...capped,
          }))
      }
    })
}

/**
 * How many of a unit's leaders may be away on one day. A share is rounded down, but one leader can
 * always come: otherwise small units could not take part at all.
 * @param leaders how many of the audience belong to the unit and those below it
 */
function unitCapOf(
  { maxCount, maxShare }: Pick<PlacementRule, 'maxCount' | 'maxShare'>,
  leaders: number,
): number {
  if (maxCount !== null) return maxCount
  // 0.29 * 100 is 28.999…; what is whole on paper must not be rounded down.
  return Math.max(1, Math.floor((maxShare ?? 1) * leaders + 1e-9))
}

function resolvedRule(
  rule: PlacementRule,
  inAudience: ReadonlySet<Id>,
  dayIds: ReadonlySet<Id>,
): ProblemRule {
  return {
    ruleId: rule.id,
    kind: rule.kind,
    personIds: [...new Set(rule.personIds)].filter((id) => inAudience.has(id)),
    dayIds: [...new Set(rule.seminarIds)].filter((id) => dayIds.has(id)),
    cap: null,
    hard: rule.hard,
    weight: rule.weight,
  }
}

/** Leader and deputy, each pair once; when the rule names people, only pairs with one of them. */
function deputyPairs(
  rule: PlacementRule,
  audience: readonly Person[],
  inAudience: ReadonlySet<Id>,
): [Id, Id][] {
  const named = new Set(rule.personIds)
  const pairs = new Map<string, [Id, Id]>()
  for (const { id, deputyOf } of audience) {
    if (deputyOf === null || deputyOf === id || !inAudience.has(deputyOf)) continue
    if (named.size > 0 && !named.has(id) && !named.has(deputyOf)) continue
    const pair: [Id, Id] = id < deputyOf ? [id, deputyOf] : [deputyOf, id]
    pairs.set(pair.join(' '), pair)
  }
  return [...pairs.values()]
}

/**
 * One cap per unit that can be exceeded. A rule without a unit means every unit; if it gives a
 * number, whole administrations are left out, because two of each department is what is meant.
 */
function cappedUnits(
  snapshot: Snapshot,
  rule: PlacementRule,
  peopleByUnit: ReadonlyMap<Id, readonly Id[]>,
): Pick<ProblemRule, 'personIds' | 'cap'>[] {
  const isMeant = ({ id, kind }: Unit) =>
    rule.unitId === null ? rule.maxCount === null || kind !== 'administration' : id === rule.unitId
  return [...peopleByUnit].flatMap(([unitId, personIds]) => {
    const unit = snapshot.units.get(unitId)
    if (!unit || !isMeant(unit)) return []
    const cap = unitCapOf(rule, personIds.length)
    return personIds.length > cap ? [{ personIds, cap }] : []
  })
}

/** Unit id -> people of the audience in it or below it. */
function peopleOfUnits(
  snapshot: Snapshot,
  audience: readonly Person[],
): ReadonlyMap<Id, readonly Id[]> {
  const people = new Map<Id, Id[]>()
  const paths = new Map<Id, readonly Unit[]>()
  for (const { id, unitId } of audience) {
    if (unitId === null) continue
    const path = paths.get(unitId) ?? unitPath(snapshot.units, unitId)
    paths.set(unitId, path)
    for (const unit of path) {
      const known = people.get(unit.id)
      if (known) known.push(id)
      else people.set(unit.id, [id])
    }
  }
  return people
}
