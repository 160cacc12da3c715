/** What every constraint is: a name, how it is lowered for the search, and what it costs, counted slowly. */
import type {
  ConstraintCost,
  DistributionProblem,
  ProblemRule,
} from '@/domain/distribution/problem'
import { groupedByDay, pointsPerBreach, type PeopleByDay } from '@/domain/distribution/ruleBreaches'
import type { Id } from '@/domain/shared/id'

/** Person id -> day id; people without a day are absent from it. */
export type Seats = Readonly<Record<Id, Id>>

/** The few forms that the search understands; every constraint is lowered to them. */
export interface Lowering {
  /** The person may never come on the day. */
  forbid(personId: Id, dayId: Id): void
  /** The person costs this much on the day. */
  charge(personId: Id, dayId: Id, cost: number): void
  /** Every day holds at most `limit` of these people; hard when `weight` is null. */
  cap(personIds: readonly Id[], limit: number, weight: number | null, ruleId: Id): void
  /** These people are one block that is never split. */
  join(personIds: readonly Id[]): void
  /** Each day beyond the first that these people are spread over costs `weight`. */
  gather(personIds: readonly Id[], weight: number): void
  /** Each pair of these people that shares a day costs `weight`. */
  part(personIds: readonly Id[], weight: number): void
}

export interface Constraint {
  readonly name: string
  /** The reason code under which its costs are listed. */
  readonly reason: ConstraintCost['constraint']
  /** Tells the search about it; a constraint that the search keeps by itself has nothing to say. */
  lower(problem: DistributionProblem, into: Lowering): void
  /** What it costs: points when soft, the number of breaches when hard. Costs of 0 are left out. */
  costs(problem: DistributionProblem, seats: Seats): ConstraintCost[]
}

/** The cost row of one rule with `breaches` breaches, or nothing when it holds. */
export function ruleCost(
  rule: ProblemRule,
  breaches: number,
  personIds: readonly Id[],
  dayIds: readonly Id[],
): ConstraintCost[] {
  if (breaches === 0) return []
  const cost = rule.hard ? breaches : breaches * pointsPerBreach(rule)
  return [
    {
      constraint: 'rule',
      ruleId: rule.ruleId,
      attribute: null,
      hard: rule.hard,
      cost,
      personIds,
      dayIds,
    },
  ]
}

/** Day id -> those of the people who are on it. */
export function byDay(personIds: readonly Id[], seats: Seats): PeopleByDay {
  return groupedByDay(new Set(personIds), (id) => seats[id])
}

/** The cost of a rule that allows `limit` of its people on a day: one breach per person above it. */
export function capCosts(rule: ProblemRule, limit: number, seats: Seats): ConstraintCost[] {
  const crowded = [...byDay(rule.personIds, seats)].filter(([, there]) => there.length > limit)
  return ruleCost(
    rule,
    crowded.reduce((sum, [, there]) => sum + there.length - limit, 0),
    crowded.flatMap(([, there]) => there),
    crowded.map(([dayId]) => dayId),
  )
}
