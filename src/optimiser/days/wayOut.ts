/** A way out of one conflict, before it is ranked among the others. */
import type { RemedyStep } from '@/domain/distribution/problem'

export interface WayOut {
  readonly step: RemedyStep
  /** False when it takes other steps as well. */
  readonly enough: boolean
}

/** More ways out of the same kind than a planner weighs are not offered. */
export const mostOfOneKind = 4
