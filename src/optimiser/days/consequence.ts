/** What a move by hand would change: points, rules newly broken, seats exceeded. */
import type { ConstraintCost } from '@/domain/distribution/problem'
import type { Seats } from './constraints/constraint'
import type { Evaluation } from './evaluate'

export interface Consequence {
  /** Points of score; negative is an improvement. */
  readonly scoreDelta: number
  /** Hard rows that are broken by it, or more than before; seats in excess are among them. */
  readonly breaches: readonly ConstraintCost[]
  /** Soft rules, and people who meet again, that cost more than before; not balance. */
  readonly softCosts: readonly ConstraintCost[]
}

/** Compares two distributions of the same problem. */
export function consequence(before: Evaluation, after: Evaluation): Consequence {
  const known = new Map(before.costs.map((row) => [keyOf(row), row.cost]))
  const worse = after.costs.filter((row) => row.cost > (known.get(keyOf(row)) ?? 0))
  return {
    scoreDelta: after.score - before.score,
    breaches: worse.filter(({ hard, constraint }) => hard && constraint !== 'unplaced'),
    softCosts: worse.filter(
      ({ hard, constraint }) => !hard && (constraint === 'rule' || constraint === 'met'),
    ),
  }
}

/** The seats after these people got these days. */
export function withMoves(seats: Seats, changes: Seats): Seats {
  return { ...seats, ...changes }
}

/** Rules and attributes are told apart by their ids, seats by their day, breaches by their person. */
function keyOf({ constraint, ruleId, attribute, personIds, dayIds, hard }: ConstraintCost): string {
  if (constraint === 'rule') return `rule ${ruleId} ${hard}`
  if (constraint === 'balance') return `balance ${attribute}`
  if (constraint === 'seats') return `seats ${dayIds[0]}`
  if (constraint === 'blocked' || constraint === 'pinned') return `${constraint} ${personIds[0]}`
  return constraint
}
