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
  const cappedGroups = capGroups(snapshot, audience)
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
          return cappedGroups(rule).map((capped) => ({ ...resolved, ...capped }))
      }
    })
}

/**
 * How many of a unit's or workplace's leaders may be away on one day. A share is rounded down, but
 * one leader can always come: otherwise small units could not take part at all.
 * @param leaders how many of the audience belong to it, and to the units below it
 */
function capOf(
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

type CappedGroup = Pick<ProblemRule, 'personIds' | 'cap'>

/** One cap per unit or workplace that can exceed it; the audience is grouped once for all rules. */
function capGroups(
  snapshot: Snapshot,
  audience: readonly Person[],
): (rule: PlacementRule) => CappedGroup[] {
  const grouped: { unit?: PeopleByPlace; workplace?: PeopleByPlace } = {}
  return (rule) => {
    const groups =
      rule.capOver === 'workplace'
        ? meantWorkplaces(rule, (grouped.workplace ??= peopleOfWorkplaces(audience)))
        : meantUnits(snapshot, rule, (grouped.unit ??= peopleOfUnits(snapshot, audience)))
    return groups.flatMap((personIds) => {
      const cap = capOf(rule, personIds.length)
      return personIds.length > cap ? [{ personIds, cap }] : []
    })
  }
}

/** Unit id or workplace -> people of the audience. */
type PeopleByPlace = ReadonlyMap<string, readonly Id[]>

/**
 * A rule without a unit means every unit; if it gives a number, whole administrations are left out,
 * because two of each department is what is meant.
 */
function meantUnits(
  { units }: Snapshot,
  { unitId: only, maxCount }: PlacementRule,
  people: PeopleByPlace,
): (readonly Id[])[] {
  const isMeant = ({ id, kind }: Unit) =>
    only === null ? maxCount === null || kind !== 'administration' : id === only
  return [...people].flatMap(([unitId, personIds]) => {
    const unit = units.get(unitId)
    return unit && isMeant(unit) ? [personIds] : []
  })
}

function meantWorkplaces({ workplace }: PlacementRule, people: PeopleByPlace): (readonly Id[])[] {
  if (workplace === null) return [...people.values()]
  return [people.get(workplace.trim()) ?? []]
}

/** Nobody works at "no place", so people without one are in no group. */
function peopleOfWorkplaces(audience: readonly Person[]): PeopleByPlace {
  const people = new Map<string, Id[]>()
  for (const { id, workplace } of audience) {
    const place = workplace.trim()
    const known = people.get(place)
    if (known) known.push(id)
    else if (place !== '') people.set(place, [id])
  }
  return people
}

/** People of the audience in each unit or below it. */
function peopleOfUnits(snapshot: Snapshot, audience: readonly Person[]): PeopleByPlace {
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
