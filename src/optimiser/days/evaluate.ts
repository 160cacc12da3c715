/** The slow, independent evaluator: what a distribution costs, counted anew from plain values. */
import type { ConstraintCost, DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { constraints } from './constraints'
import type { Seats } from './constraints/constraint'
import { movedPeople } from './constraints/moves'

export interface Evaluation {
  /** Only what costs something; hard rows count breaches, soft rows are points of the score. */
  readonly costs: readonly ConstraintCost[]
  /** Sum of the soft costs. */
  readonly score: number
  readonly hardBreaches: number
  readonly unplaced: readonly Id[]
  readonly moved: readonly Id[]
  /** Everybody has a day and every hard rule holds. */
  readonly complete: boolean
}

/** Judges seats made by hand or by the search; shares no code with the incremental evaluation. */
export function evaluate(problem: DistributionProblem, seats: Seats): Evaluation {
  const costs = constraints.flatMap((constraint) => constraint.costs(problem, seats))
  const unplaced = problem.people.filter(({ id }) => seats[id] === undefined).map(({ id }) => id)
  const sum = (hard: boolean) =>
    costs.filter((row) => row.hard === hard).reduce((total, { cost }) => total + cost, 0)
  const hardBreaches = sum(true)
  if (unplaced.length > 0) {
    costs.push({
      constraint: 'unplaced',
      ruleId: null,
      attribute: null,
      hard: true,
      cost: unplaced.length,
      personIds: unplaced,
      dayIds: [],
    })
  }
  return {
    costs,
    score: sum(false),
    hardBreaches,
    unplaced,
    moved: movedPeople(problem, seats),
    complete: unplaced.length === 0 && hardBreaches === 0,
  }
}
