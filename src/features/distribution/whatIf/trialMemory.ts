/** What has been tried since the page was loaded, series by series: kept in memory, written nowhere. */
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import type { ProblemRefusal } from '@/state/distributing'
import { shallowReactive, type ShallowReactive } from 'vue'
import type { Trial } from './trial'

/** What the optimiser has said about a column. */
export interface Answered {
  /** The question; another one needs another answer. */
  readonly problem: DistributionProblem
  /** Null when the search could not run. */
  readonly proposal: Proposal | null
  readonly refusal: ProblemRefusal | null
}

export interface TrialMemory {
  trials: readonly Trial[]
  /** Whether people should rather keep the day they have. */
  keepsDays: boolean
  /** How many have been made, so that no id comes twice. */
  made: number
  /** Column id -> answer. */
  answers: ReadonlyMap<string, Answered>
}

const memories = new Map<Id, ShallowReactive<TrialMemory>>()

/**
 * Whoever looks at a setting and comes back finds the columns as they were.
 * @param keepsDays where it starts
 */
export function trialMemory(seriesId: Id, keepsDays: boolean): ShallowReactive<TrialMemory> {
  const known = memories.get(seriesId)
  if (known) return known
  const fresh = shallowReactive<TrialMemory>({ trials: [], keepsDays, made: 0, answers: new Map() })
  memories.set(seriesId, fresh)
  return fresh
}
