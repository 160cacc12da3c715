/** A column with what came of it: the draft as it is, or the best that was found. */
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import { measureOf } from '@/domain/distribution/measure'
import {
  outcomeOf,
  type BeforeSeats,
  type DistributionOutcome,
  type MirrorOutcome,
} from '@/domain/distribution/whatIfOutcome'
import { withoutIdle } from '@/domain/distribution/buildProblem'
import type { Id } from '@/domain/shared/id'
import { bestToday, type WhatIfColumn } from './useWhatIf'

/** The id of the column with the draft, which is never calculated. */
export const draftToday = 'today'

export interface ColumnResult {
  readonly id: string
  readonly outcome: DistributionOutcome
  /** Null in the column of the draft. */
  readonly proposal: Proposal | null
  /** How it weighs and what nothing can undercut; null while nobody knows. */
  readonly score: number | null
  readonly bound: number | null
}

/** Everybody has a day, and what was found keeps all that is firm; the draft is what it is. */
export function isWhole({ outcome, proposal }: ColumnResult): boolean {
  return proposal ? proposal.complete : outcome.placed === outcome.people
}

/** Where every day is as near as people can be divided, nothing is skewed. */
export function skewOf({ daysOff, perDay }: Pick<MirrorOutcome, 'daysOff' | 'perDay'>): number {
  return daysOff === 0 ? 0 : perDay
}

/**
 * The draft first, then the columns that have been answered. The draft is held against the bound of
 * the best of today, because both answer the same question.
 */
export function columnResults(
  basis: DistributionProblem,
  columns: readonly WhatIfColumn[],
  before: BeforeSeats,
): ReadonlyMap<string, ColumnResult> {
  const answered = columns.flatMap((column): ColumnResult[] => {
    const { id, question, answer } = column
    if (!question?.ok || !answer?.proposal) return []
    const { proposal } = answer
    const outcome = outcomeOf(question.value, seatMap(proposal.seats), before)
    const { score, complete } = proposal
    const bound = complete && tells(question.value, proposal) ? proposal.bound : null
    return [{ id, outcome, proposal, score, bound }]
  })
  const best = answered.find(({ id }) => id === bestToday)
  const results = [draftResult(basis, best?.bound ?? null, before), ...answered]
  return new Map(results.map((result) => [result.id, result]))
}

/** While people should keep their days, a bound that is not met is too far off to say anything. */
function tells({ moveWeight }: DistributionProblem, { score, bound }: Proposal): boolean {
  return moveWeight === 0 || bound >= score
}

function draftResult(
  basis: DistributionProblem,
  bound: number | null,
  before: BeforeSeats,
): ColumnResult {
  const seats = new Map(basis.people.flatMap(({ id, current }) => (current ? [[id, current]] : [])))
  const outcome = outcomeOf(basis, seats, before)
  const { score, hardBreaches } = measureOf(withoutIdle(basis), seats)
  const keepsAll = hardBreaches === 0 && outcome.placed === outcome.people
  return { id: draftToday, outcome, proposal: null, score: keepsAll ? score : null, bound }
}

function seatMap(seats: Proposal['seats']): ReadonlyMap<Id, Id> {
  return new Map(Object.entries(seats))
}
