/** What a planner should know about the rules of a series before anything is distributed. */
import type { ProblemRule } from '../distribution/problem'
import { problemRules } from '../distribution/problemRules'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { eligibilityOf, type Eligibility } from '../seminars/eligibility'
import { audienceOf } from '../series/audience'
import type { Id } from '../shared/id'
import { contradiction } from './contradiction'
import type { PlacementRule } from './placementRule'
import { rulesOf } from './rulePeople'

export type RuleFinding =
  /** These people are named, but are not in the audience; the rule leaves them out. */
  | { readonly type: 'outsideAudience'; readonly ruleId: Id; readonly personIds: readonly Id[] }
  /** So few people are left that the rule says nothing. */
  | { readonly type: 'tooFewPeople'; readonly ruleId: Id }
  /** None of its days is held any more. */
  | { readonly type: 'noDayLeft'; readonly ruleId: Id }
  /** More people to keep apart than there are days. */
  | {
      readonly type: 'moreThanDays'
      readonly ruleId: Id
      readonly people: number
      readonly days: number
    }
  /** More people to keep together than any day has seats. */
  | {
      readonly type: 'moreThanSeats'
      readonly ruleId: Id
      readonly people: number
      readonly seats: number
    }
  /** These people can come on none of the days they must come on. */
  | { readonly type: 'cannotCome'; readonly ruleId: Id; readonly personIds: readonly Id[] }
  /** Two rules that cannot both hold; `hard` when neither may be broken. */
  | {
      readonly type: 'contradiction'
      readonly ruleIds: readonly [Id, Id]
      readonly personIds: readonly Id[]
      readonly hard: boolean
    }

/** Findings about the active rules of the series, rule by rule, contradictions last. */
export function ruleFindings(snapshot: Snapshot, seriesId: Id): RuleFinding[] {
  const audience = audienceOf(snapshot, seriesId)
  const eligibility = eligibilityOf(snapshot, seriesId)
  const held = eligibility.seminars.filter((seminar) => !seminar.cancelled)
  const heldIds = new Set(held.map((seminar) => seminar.id))
  const byId = new Map(audience.map((person) => [person.id, person]))
  const resolved = problemRules(snapshot, seriesId, audience, heldIds)
  const seats = Math.max(0, ...held.map((seminar) => seminar.seatsMax))
  return [
    ...rulesOf(snapshot, seriesId)
      .filter((rule) => rule.active)
      .flatMap((rule) => lossesOf(snapshot, rule, byId, heldIds)),
    ...resolved.flatMap((rule) => excessesOf(rule, held.length, seats)),
    ...resolved.flatMap((rule) => impossible(rule, byId, eligibility)),
    ...contradictions(resolved),
  ]
}

/** What a rule names that is not there any more. */
function lossesOf(
  snapshot: Snapshot,
  rule: PlacementRule,
  audience: ReadonlyMap<Id, Person>,
  heldIds: ReadonlySet<Id>,
): RuleFinding[] {
  const known = rule.personIds.filter((id) => snapshot.people.has(id))
  const outside = known.filter((id) => !audience.has(id))
  const findings: RuleFinding[] = []
  if (outside.length > 0) {
    findings.push({ type: 'outsideAudience', ruleId: rule.id, personIds: outside })
  }
  if (new Set(known).size - outside.length < peopleNeeded(rule)) {
    findings.push({ type: 'tooFewPeople', ruleId: rule.id })
  }
  const aboutDays = rule.kind === 'mustDay' || rule.kind === 'mustNotDay'
  if (aboutDays && !rule.seminarIds.some((id) => heldIds.has(id))) {
    findings.push({ type: 'noDayLeft', ruleId: rule.id })
  }
  return findings
}

function peopleNeeded({ kind }: PlacementRule): number {
  if (kind === 'together' || kind === 'apart') return 2
  return kind === 'mustDay' || kind === 'mustNotDay' ? 1 : 0
}

function excessesOf(rule: ProblemRule, days: number, seats: number): RuleFinding[] {
  const { ruleId } = rule
  const people = rule.personIds.length
  if (days === 0) return []
  if (rule.kind === 'apart' && people > days)
    return [{ type: 'moreThanDays', ruleId, people, days }]
  const tooMany = rule.kind === 'together' && people > seats
  return tooMany ? [{ type: 'moreThanSeats', ruleId, people, seats }] : []
}

function impossible(
  rule: ProblemRule,
  audience: ReadonlyMap<Id, Person>,
  eligibility: Eligibility,
): RuleFinding[] {
  if (rule.kind !== 'mustDay') return []
  const personIds = rule.personIds.filter((id) => {
    const person = audience.get(id)
    if (!person) return false
    const blocked = eligibility.blockedFor(person)
    return rule.dayIds.every((day) => day in blocked)
  })
  return personIds.length > 0 ? [{ type: 'cannotCome', ruleId: rule.ruleId, personIds }] : []
}

/** One finding per pair of rules, though a unit cap or deputy rule is many resolved rules. */
function contradictions(rules: readonly ProblemRule[]): RuleFinding[] {
  const found = new Map<string, RuleFinding>()
  rules.forEach((a, index) => {
    for (const b of rules.slice(index + 1)) {
      const ruleIds = [a.ruleId, b.ruleId] as const
      const key = ruleIds.join(' ')
      if (a.ruleId === b.ruleId || found.has(key)) continue
      const personIds = contradiction(a, b)
      if (personIds.length === 0) continue
      found.set(key, { type: 'contradiction', ruleIds, personIds, hard: a.hard && b.hard })
    }
  })
  return [...found.values()]
}
