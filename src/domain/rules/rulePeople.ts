/** Whom a placement rule is about, and the rules of a series in order. */
import type { ProblemRule } from '../distribution/problem'
import { problemRules } from '../distribution/problemRules'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { audienceOf } from '../series/audience'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { ruleKinds, type PlacementRule } from './placementRule'

/** The rules of the series, kind by kind; within a kind the order is stable. */
export function rulesOf(snapshot: Snapshot, seriesId: Id): PlacementRule[] {
  const place = (rule: PlacementRule) => ruleKinds.indexOf(rule.kind)
  return [...snapshot.placementRules.values()]
    .filter((rule) => rule.seriesId === seriesId)
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

/** A rule about days that would rather be kept: what a leader has wished. */
export function isWish({ kind, hard }: Pick<PlacementRule, 'kind' | 'hard'>): boolean {
  return !hard && (kind === 'mustDay' || kind === 'mustNotDay')
}

/**
 * The people a rule is about, in Danish order, switched on or not. Rules that name people give those
 * still on record; deputy rules and unit caps give the people of the audience that they touch.
 */
export function rulePeople(snapshot: Snapshot, rule: PlacementRule): Person[] {
  const named = rule.kind !== 'deputyApart' && rule.kind !== 'unitCap'
  const ids = named ? rule.personIds : touchedBy(snapshot, rule)
  return sortedByName([...new Set(ids)].flatMap((id) => snapshot.people.get(id) ?? []))
}

/** How many pairs of leader and deputy in the audience a deputy rule keeps apart, switched on or not. */
export function deputyPairCount(snapshot: Snapshot, rule: PlacementRule): number {
  return resolvedAlone(snapshot, rule).length
}

function touchedBy(snapshot: Snapshot, rule: PlacementRule): Id[] {
  return resolvedAlone(snapshot, rule).flatMap((part) => part.personIds)
}

/** Asks the very resolution that the search works with, so that page and search cannot disagree. */
function resolvedAlone(snapshot: Snapshot, rule: PlacementRule): ProblemRule[] {
  const alone = { ...snapshot, placementRules: new Map([[rule.id, { ...rule, active: true }]]) }
  const audience = audienceOf(snapshot, rule.seriesId)
  return problemRules(alone, rule.seriesId, audience, new Set())
}
