/** "Hvad nu hvis": a distribution problem with other settings, tried without touching any record. */
import { sameValue } from '../change'
import type { Refusal } from '../command'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { evenDaysKey } from './evenDays'
import { metBeforeKey } from './metBefore'
import type { DistributionProblem, ProblemDay, ProblemPerson, ProblemRule } from './problem'

/** One thing that could be otherwise. A variant is a list of them, applied in their order. */
export type Adjustment =
  | { readonly type: 'leaveOutDay'; readonly dayId: Id }
  /** A day more that everybody may come on, the absent apart; its id is of no record. */
  | { readonly type: 'addDay'; readonly day: ProblemDay; readonly absentIds: readonly Id[] }
  /** Other seats on these days; on every day when none is named. */
  | {
      readonly type: 'setSeats'
      readonly dayIds: readonly Id[]
      readonly seatsMin: number
      readonly seatsMax: number
    }
  | { readonly type: 'switchOffRule'; readonly ruleId: Id }
  | {
      readonly type: 'setHardness'
      readonly ruleId: Id
      readonly hard: boolean
      readonly weight: number
    }
  /** Everybody can come whenever the day is for them, as if nobody were absent. */
  | { readonly type: 'ignoreAbsences' }
  /** Of an attribute, of even days or of those who have met before, 0-10. */
  | { readonly type: 'setWeight'; readonly key: string; readonly weight: number }
  /** Without the people who have this value of an attribute, such as one level. */
  | { readonly type: 'leaveOutPeople'; readonly attribute: string; readonly value: string | null }

export interface WhatIfRefusal extends Refusal {
  readonly type:
    | 'whatIf.unknownDay'
    | 'whatIf.unknownRule'
    | 'whatIf.unknownWeight'
    | 'whatIf.unknownPeople'
    | 'whatIf.dayExists'
    | 'whatIf.seatsOutOfRange'
    | 'whatIf.weightOutOfRange'
    | 'whatIf.noDaysLeft'
    | 'whatIf.noPeopleLeft'
    | 'whatIf.sameAsToday'
}

/**
 * The problem with the adjustments in it; the given one stays as it is. People on a day that is left
 * out have no day and no pin; rules that say nothing any more are gone. A unit's share of leaders
 * per day keeps the number it has today.
 * @param problem built with `idleToo` where weights of 0 are to be raised
 */
export function variantOf(
  problem: DistributionProblem,
  adjustments: readonly Adjustment[],
): Result<DistributionProblem, WhatIfRefusal> {
  let variant = problem
  for (const adjustment of adjustments) {
    const next = adjusted(variant, adjustment)
    if (!next.ok) return next
    variant = next.value
  }
  if (variant.days.length === 0) return fail({ type: 'whatIf.noDaysLeft' })
  if (variant.people.length === 0) return fail({ type: 'whatIf.noPeopleLeft' })
  if (sameValue(problem, variant)) return fail({ type: 'whatIf.sameAsToday' })
  return ok(variant)
}

type Outcome = Result<DistributionProblem, WhatIfRefusal>

function adjusted(problem: DistributionProblem, adjustment: Adjustment): Outcome {
  switch (adjustment.type) {
    case 'leaveOutDay':
      return withoutDay(problem, adjustment.dayId)
    case 'addDay':
      return withDay(problem, adjustment.day, adjustment.absentIds)
    case 'setSeats':
      return withSeats(problem, adjustment)
    case 'switchOffRule':
      return withRules(problem, adjustment.ruleId, () => [])
    case 'setHardness': {
      const { hard, weight } = adjustment
      if (!hard && !(weight >= 1 && weight <= 10)) return fail({ type: 'whatIf.weightOutOfRange' })
      return withRules(problem, adjustment.ruleId, (rule) => [{ ...rule, hard, weight }])
    }
    case 'ignoreAbsences':
      return ok({ ...problem, people: problem.people.map(withoutAbsences) })
    case 'setWeight':
      return withWeight(problem, adjustment.key, adjustment.weight)
    case 'leaveOutPeople':
      return withoutPeople(problem, adjustment.attribute, adjustment.value)
  }
}

function withoutDay(problem: DistributionProblem, dayId: Id): Outcome {
  if (!hasDay(problem, dayId)) return fail({ type: 'whatIf.unknownDay' })
  const others = problem.days.filter(({ id }) => id !== dayId)
  const ifKept = (id: Id | null) => (id === dayId ? null : id)
  const people = problem.people.map((person) => ({
    ...person,
    blocked: without(person.blocked, dayId),
    pinnedTo: ifKept(person.pinnedTo),
    current: ifKept(person.current),
  }))
  const rules = problem.rules.map((rule) => ({
    ...rule,
    dayIds: rule.dayIds.filter((id) => id !== dayId),
  }))
  return ok({ ...problem, days: others, people, rules: rules.filter(saysSomething) })
}

function withDay(problem: DistributionProblem, day: ProblemDay, absentIds: readonly Id[]): Outcome {
  if (hasDay(problem, day.id)) return fail({ type: 'whatIf.dayExists' })
  if (!areSeats(day)) return fail({ type: 'whatIf.seatsOutOfRange' })
  const absent = new Set(absentIds)
  const people = problem.people.map((person) =>
    absent.has(person.id)
      ? { ...person, blocked: { ...person.blocked, [day.id]: 'absent' as const } }
      : person,
  )
  return ok({ ...problem, days: [...problem.days, day], people })
}

function withSeats(
  problem: DistributionProblem,
  { dayIds, seatsMin, seatsMax }: Extract<Adjustment, { type: 'setSeats' }>,
): Outcome {
  if (!dayIds.every((id) => hasDay(problem, id))) return fail({ type: 'whatIf.unknownDay' })
  if (!areSeats({ seatsMin, seatsMax })) return fail({ type: 'whatIf.seatsOutOfRange' })
  const meant = new Set(dayIds.length > 0 ? dayIds : problem.days.map(({ id }) => id))
  const days = problem.days.map((day) => (meant.has(day.id) ? { ...day, seatsMin, seatsMax } : day))
  return ok({ ...problem, days })
}

/** One rule of the planner may stand as several of the problem; all of them are meant. */
function withRules(
  problem: DistributionProblem,
  ruleId: Id,
  instead: (rule: ProblemRule) => ProblemRule[],
): Outcome {
  if (!problem.rules.some((rule) => rule.ruleId === ruleId)) {
    return fail({ type: 'whatIf.unknownRule' })
  }
  const rules = problem.rules.flatMap((rule) => (rule.ruleId === ruleId ? instead(rule) : [rule]))
  return ok({ ...problem, rules })
}

function withWeight(problem: DistributionProblem, key: string, weight: number): Outcome {
  if (!(weight >= 0 && weight <= 10)) return fail({ type: 'whatIf.weightOutOfRange' })
  if (key === evenDaysKey) return ok({ ...problem, evenWeight: weight })
  if (key === metBeforeKey) return ok({ ...problem, metWeight: weight })
  if (!problem.attributes.some((attribute) => attribute.key === key)) {
    return fail({ type: 'whatIf.unknownWeight' })
  }
  const attributes = problem.attributes.map((attribute) =>
    attribute.key === key ? { ...attribute, weight } : attribute,
  )
  return ok({ ...problem, attributes })
}

function withoutPeople(
  problem: DistributionProblem,
  attribute: string,
  value: string | null,
): Outcome {
  const at = problem.attributes.findIndex(({ key }) => key === attribute)
  const people = problem.people.filter(({ values }) => values[at] !== value)
  if (at < 0 || people.length === problem.people.length) {
    return fail({ type: 'whatIf.unknownPeople' })
  }
  const kept = new Set(people.map(({ id }) => id))
  const rules = problem.rules.map((rule) => ({
    ...rule,
    personIds: rule.personIds.filter((id) => kept.has(id)),
  }))
  return ok({ ...problem, people, rules: rules.filter(saysSomething) })
}

function withoutAbsences(person: ProblemPerson): ProblemPerson {
  const kept = Object.entries(person.blocked).filter(([, reason]) => reason !== 'absent')
  return { ...person, blocked: Object.fromEntries(kept) }
}

/** As in `problemRules`: too few people, no day, or a cap that nobody can exceed is no rule. */
function saysSomething({ kind, personIds, dayIds, cap }: ProblemRule): boolean {
  switch (kind) {
    case 'together':
    case 'apart':
    case 'deputyApart':
      return personIds.length > 1
    case 'mustDay':
    case 'mustNotDay':
      return personIds.length > 0 && dayIds.length > 0
    case 'unitCap':
      return personIds.length > (cap ?? 0)
  }
}

function hasDay({ days }: DistributionProblem, dayId: Id): boolean {
  return days.some(({ id }) => id === dayId)
}

function areSeats({ seatsMin, seatsMax }: Pick<ProblemDay, 'seatsMin' | 'seatsMax'>): boolean {
  const whole = Number.isInteger(seatsMin) && Number.isInteger(seatsMax)
  return whole && seatsMin >= 0 && seatsMin <= seatsMax
}

function without(blocked: ProblemPerson['blocked'], dayId: Id): ProblemPerson['blocked'] {
  return Object.fromEntries(Object.entries(blocked).filter(([id]) => id !== dayId))
}
