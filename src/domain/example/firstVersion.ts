/** A reasonable first distribution for the example, so that there is something published to look at. */
import type { Absence } from '../people/absence'
import type { Person } from '../people/person'
import type { PlacementRule } from '../rules/placementRule'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { seededRandom, shuffled } from '../shared/random'
import type { Unit } from '../units/unit'

/** What the distribution must respect. Rules of other kinds than the four academy ones are ignored. */
export interface FirstVersionInput {
  readonly audience: readonly Person[]
  readonly seminars: readonly Seminar[]
  readonly units: readonly Unit[]
  readonly absences: readonly Absence[]
  readonly rules: readonly PlacementRule[]
}

/** People who come together, and the days open to all of them. */
interface Group {
  readonly people: readonly Person[]
  readonly openDays: readonly Seminar[]
}

const attempts = 200
/** A day for only some of the organisation must be filled while those people are still there. */
const scarceDayAdvantage = 4

/**
 * Deals the groups out one by one, each to the fitting day with the fewest people so far. A deal
 * that gets stuck is begun anew in another order; the order decides the result, so it is repeatable.
 * @returns person id -> seminar id, with every hard rule, absence and seat limit kept
 */
export function firstVersion(input: FirstVersionInput): Record<Id, Id> {
  const groups = groupsOf(input)
  const apart = apartPairs(input)
  const caps = unitCaps(input)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const order = shuffled(groups, seededRandom(attempt)).sort(
      (a, b) => difficulty(b) - difficulty(a),
    )
    const seats = deal(order, input.seminars, apart, caps)
    if (seats) return seats
  }
  throw new Error('The example has rules that cannot be kept')
}

/** The most bound come first: those who come together, then those who can come on few days. */
function difficulty({ people, openDays }: Group): number {
  return people.length > 1 ? 10 : openDays.length < 4 ? 1 : 0
}

function deal(
  groups: readonly Group[],
  seminars: readonly Seminar[],
  apart: ReadonlyMap<Id, ReadonlySet<Id>>,
  caps: ReadonlyMap<Id, number>,
): Record<Id, Id> | null {
  const members = new Map<Id, Person[]>(seminars.map(({ id }) => [id, []]))
  const on = (day: Seminar) => members.get(day.id) as Person[]
  const fits = (day: Seminar, { people }: Group) =>
    on(day).length + people.length <= day.seatsMax &&
    people.every(({ id }) => !on(day).some((other) => apart.get(id)?.has(other.id))) &&
    people.every(
      ({ unitId }) =>
        countOfUnit([...on(day), ...people], unitId) <= (caps.get(unitId as Id) ?? Infinity),
    )
  const crowding = (day: Seminar, { people }: Group) =>
    on(day).length -
    (day.eligibleUnitIds.length > 0 ? scarceDayAdvantage : 0) +
    people.reduce((sum, { unitId }) => sum + countOfUnit(on(day), unitId), 0)
  for (const group of groups) {
    const [best] = group.openDays
      .filter((day) => fits(day, group))
      .sort((a, b) => crowding(a, group) - crowding(b, group))
    if (!best) return null
    on(best).push(...group.people)
  }
  if (seminars.some((day) => on(day).length < day.seatsMin)) return null
  return Object.fromEntries(
    seminars.flatMap((day) => on(day).map(({ id }): [Id, Id] => [id, day.id])),
  )
}

function countOfUnit(people: readonly Person[], unitId: Id | null): number {
  return people.filter((person) => person.unitId === unitId).length
}

function groupsOf({ audience, seminars, units, absences, rules }: FirstVersionInput): Group[] {
  const people = new Map(audience.map((person) => [person.id, person]))
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const together = activeRules(rules, 'together').map(({ personIds }) => personIds)
  const bound = new Set(together.flat())
  const alone = audience.filter(({ id }) => !bound.has(id)).map(({ id }) => [id])
  const canCome = (person: Person, { day, eligibleUnitIds }: Seminar) =>
    (eligibleUnitIds.length === 0 ||
      eligibleUnitIds.some(
        (id) => id === person.unitId || id === parents.get(person.unitId as Id),
      )) &&
    !absences.some(({ personId, from, to }) => personId === person.id && from <= day && day <= to)
  return [...together, ...alone].map((ids) => {
    const group = ids.flatMap((id) => people.get(id) ?? [])
    return {
      people: group,
      openDays: seminars.filter((day) => group.every((person) => canCome(person, day))),
    }
  })
}

/** Who must not meet whom: the apart rules, and leaders and their deputies. */
function apartPairs({ audience, rules }: FirstVersionInput): Map<Id, Set<Id>> {
  const pairs = new Map<Id, Set<Id>>()
  const note = (a: Id, b: Id) => {
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b))
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a))
  }
  for (const { personIds } of activeRules(rules, 'apart')) {
    for (const a of personIds) for (const b of personIds) if (a !== b) note(a, b)
  }
  if (activeRules(rules, 'deputyApart').length > 0) {
    for (const { id, deputyOf } of audience) if (deputyOf) note(id, deputyOf)
  }
  return pairs
}

/** Unit -> how many of its leaders may be away on one day. */
function unitCaps({ audience, rules }: FirstVersionInput): Map<Id, number> {
  const share = activeRules(rules, 'unitCap')[0]?.maxShare
  if (share == null) return new Map()
  const unitIds = new Set(audience.map(({ unitId }) => unitId as Id))
  return new Map([...unitIds].map((id) => [id, Math.floor(share * countOfUnit(audience, id))]))
}

function activeRules(rules: readonly PlacementRule[], kind: PlacementRule['kind']) {
  return rules.filter((rule) => rule.active && rule.hard && rule.kind === kind)
}
