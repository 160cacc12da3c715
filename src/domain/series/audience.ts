/** Whom a series addresses: a rule over units, levels and tags, with hand-made exceptions. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { unitsBelow } from '../units/unitsBelow'
import type { Series } from './series'

/** The part of a series that decides its audience; a form can ask about a rule not saved yet. */
export type AudienceRule = Pick<Series, 'audienceUnitIds' | 'audienceLevels' | 'audienceTags'>

/**
 * A test of the rule alone, without exceptions. Each list that names something must be met; a
 * person without a level never meets a rule that names levels.
 */
export function audienceRuleTest(
  snapshot: Snapshot,
  rule: AudienceRule,
): (person: Person) => boolean {
  const units = rule.audienceUnitIds.length > 0 ? unitsBelow(snapshot, rule.audienceUnitIds) : null
  const levels = rule.audienceLevels.length > 0 ? new Set(rule.audienceLevels) : null
  const tags = rule.audienceTags.length > 0 ? new Set(rule.audienceTags) : null
  return (person) =>
    (units === null || (person.unitId !== null && units.has(person.unitId))) &&
    (levels === null || (person.level !== null && levels.has(person.level))) &&
    (tags === null || person.tags.some((tag) => tags.has(tag)))
}

/** Person id -> exception of the series. Should a person have two, the last one counts. */
export function audienceExceptionsOf(
  snapshot: Snapshot,
  seriesId: Id,
): ReadonlyMap<Id, 'include' | 'exclude'> {
  const exceptions = new Map<Id, 'include' | 'exclude'>()
  for (const exception of snapshot.audienceExceptions.values()) {
    if (exception.seriesId === seriesId) exceptions.set(exception.personId, exception.kind)
  }
  return exceptions
}

/**
 * The people of the audience in Danish order by name; its length is the live count.
 * @param rule instead of the stored one, to show what a change would do before it is saved
 * @returns empty when the series is gone and no rule is given
 */
export function audienceOf(snapshot: Snapshot, seriesId: Id, rule?: AudienceRule): Person[] {
  const asked = rule ?? snapshot.series.get(seriesId)
  if (!asked) return []
  const meetsRule = audienceRuleTest(snapshot, asked)
  const exceptions = audienceExceptionsOf(snapshot, seriesId)
  const people: Person[] = []
  for (const person of snapshot.people.values()) {
    const exception = exceptions.get(person.id)
    if (exception === 'include' || (exception === undefined && meetsRule(person))) {
      people.push(person)
    }
  }
  return sortedByName(people)
}
