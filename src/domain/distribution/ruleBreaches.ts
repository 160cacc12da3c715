/** Where a distribution breaks a rule: counted as a whole, and seen from one person's seat. */
import type { Id } from '../shared/id'
import type { ProblemRule } from './problem'
import { groupBy } from '../shared/groupBy'

/** One breach of a soft rule of weight 1 costs as much as this many points of balance. */
const softRuleFactor = 10

/** What one breach of the rule costs when it is soft, in points of balance. */
export function pointsPerBreach({ weight }: Pick<ProblemRule, 'weight'>): number {
  return weight * softRuleFactor
}

/** Person id -> day id; people without a day are absent from it. */
export type SeatMap = ReadonlyMap<Id, Id>

/** Day id -> those of some people who are there. */
export type PeopleByDay = ReadonlyMap<Id, readonly Id[]>

/** The given people by the day they are on; those without a day are left out. */
export function peopleByDay(personIds: Iterable<Id>, seats: SeatMap): PeopleByDay {
  return groupedByDay(personIds, (personId) => seats.get(personId))
}

/** The same for seats of any form. */
export function groupedByDay(
  personIds: Iterable<Id>,
  dayOf: (personId: Id) => Id | undefined,
): PeopleByDay {
  return groupBy(personIds, (personId) => dayOf(personId) ?? null)
}

/**
 * How often the rule is broken: people above the limit of a day, days beyond the first that people
 * who belong together are spread over, people on a wrong day.
 */
export function breachesOf(rule: ProblemRule, days: PeopleByDay): number {
  if (rule.kind === 'together') return Math.max(0, days.size - 1)
  let breaches = 0
  for (const [dayId, there] of days) {
    if (isDayRule(rule)) breaches += isWrongDay(rule, dayId) ? there.length : 0
    else breaches += Math.max(0, there.length - limitOf(rule))
  }
  return breaches
}

/** A rule that a person breaks by being on a day, and with whom. */
export interface RuleBreach {
  readonly ruleId: Id
  readonly kind: ProblemRule['kind']
  readonly hard: boolean
  /** The others involved: those already there, or, of people who belong together, those elsewhere. */
  readonly withIds: readonly Id[]
  /** What the breach costs; 0 when the rule is hard, because no points can buy it. */
  readonly points: number
}

/**
 * The breach that comes from this person being on this day: without them there it would not be.
 * @param days where the people of the rule are; the person's own seat does not count
 */
export function breachBy(
  rule: ProblemRule,
  personId: Id,
  dayId: Id,
  days: PeopleByDay,
): RuleBreach | null {
  const withIds = othersInBreach(rule, personId, dayId, days)
  if (withIds === null) return null
  const points = rule.hard ? 0 : pointsPerBreach(rule)
  return { ruleId: rule.ruleId, kind: rule.kind, hard: rule.hard, withIds, points }
}

function othersInBreach(
  rule: ProblemRule,
  personId: Id,
  dayId: Id,
  days: PeopleByDay,
): readonly Id[] | null {
  const isOther = (id: Id) => id !== personId
  if (isDayRule(rule)) return isWrongDay(rule, dayId) ? [] : null
  const there = (days.get(dayId) ?? []).filter(isOther)
  if (rule.kind !== 'together') return there.length >= limitOf(rule) ? there : null
  if (there.length > 0) return null
  const elsewhere = [...days.values()].flat().filter(isOther)
  return elsewhere.length > 0 ? elsewhere : null
}

function isDayRule({ kind }: ProblemRule): boolean {
  return kind === 'mustDay' || kind === 'mustNotDay'
}

function isWrongDay(rule: ProblemRule, dayId: Id): boolean {
  return rule.dayIds.includes(dayId) !== (rule.kind === 'mustDay')
}

/** How many of the rule's people may meet on one day. */
function limitOf(rule: ProblemRule): number {
  return rule.kind === 'unitCap' ? (rule.cap ?? Infinity) : 1
}

/** Person id -> the rules that name them. */
export function rulesByPerson(
  rules: readonly ProblemRule[],
): ReadonlyMap<Id, readonly ProblemRule[]> {
  const byPerson = new Map<Id, ProblemRule[]>()
  for (const rule of rules) {
    for (const personId of new Set(rule.personIds)) {
      const known = byPerson.get(personId)
      if (known) known.push(rule)
      else byPerson.set(personId, [rule])
    }
  }
  return byPerson
}
