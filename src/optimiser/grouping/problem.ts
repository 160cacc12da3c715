/** Grouping by distance: the question, its answer, and why a question is refused. */
import { fail, ok, type Result } from '@/domain/shared/result'
import { isCount } from '../plausible'

/** How many people a group may hold. */
export interface GroupBounds {
  readonly min: number
  readonly max: number
}

/** Everybody into one group each, so that the distances within the groups add up to as much as possible. */
export interface GroupingProblem {
  readonly people: number
  /** people * people, row by row, symmetric; what stands between a person and himself does not count. */
  readonly distances: Float64Array
  readonly groups: readonly GroupBounds[]
}

export interface GroupingSettings {
  /** The same seed and `iterations` give the same groups. */
  readonly seed: number
  readonly seconds: number
  /** Steps of work instead of seconds, some hundred million to the second. */
  readonly iterations?: number
}

export interface GroupingProgress {
  readonly seconds: number
  readonly objective: number
  readonly bound: number
}

export interface GroupingProposal {
  /** The group of each person, counted from 0. */
  readonly groupOf: Int32Array
  /** The sum of the distances within groups; higher is better. */
  readonly objective: number
  /** No grouping at all can have more than this; Infinity when it was stopped before that was known. */
  readonly bound: number
  readonly seed: number
  readonly seconds: number
  /** Swaps and shifts that were weighed up, those that were ruled out together included. */
  readonly evaluations: number
}

/** Why a problem cannot even be tried. */
export type GroupingRefusal =
  | { readonly type: 'grouping.noPeople' }
  | { readonly type: 'grouping.noGroups' }
  | { readonly type: 'grouping.badBounds'; readonly group: number }
  | { readonly type: 'grouping.minAboveMax'; readonly group: number }
  | { readonly type: 'grouping.tooFewSeats'; readonly people: number; readonly seats: number }
  | { readonly type: 'grouping.tooFewPeople'; readonly people: number; readonly seats: number }
  | { readonly type: 'grouping.wrongLength'; readonly expected: number; readonly found: number }
  | { readonly type: 'grouping.badDistance'; readonly people: readonly [number, number] }
  | { readonly type: 'grouping.asymmetric'; readonly people: readonly [number, number] }
  | { readonly type: 'grouping.badStart' }

/** The problem itself when it makes sense, else the first reason why it does not. */
export function checkGrouping(problem: GroupingProblem): Result<GroupingProblem, GroupingRefusal> {
  const refusal = boundsRefusal(problem) ?? distanceRefusal(problem)
  return refusal ? fail(refusal) : ok(problem)
}

function boundsRefusal({ people, groups }: GroupingProblem): GroupingRefusal | null {
  if (!Number.isInteger(people) || people < 1) return { type: 'grouping.noPeople' }
  if (groups.length === 0) return { type: 'grouping.noGroups' }
  for (const [group, { min, max }] of groups.entries()) {
    if (!isCount(min) || !isCount(max)) return { type: 'grouping.badBounds', group }
    if (min > max) return { type: 'grouping.minAboveMax', group }
  }
  const most = groups.reduce((sum, { max }) => sum + max, 0)
  if (most < people) return { type: 'grouping.tooFewSeats', people, seats: most }
  const fewest = groups.reduce((sum, { min }) => sum + min, 0)
  if (fewest > people) return { type: 'grouping.tooFewPeople', people, seats: fewest }
  return null
}

function distanceRefusal({ people, distances }: GroupingProblem): GroupingRefusal | null {
  const expected = people * people
  if (distances.length !== expected) {
    return { type: 'grouping.wrongLength', expected, found: distances.length }
  }
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < people; b += 1) {
      const distance = distances[a * people + b]!
      if (!Number.isFinite(distance)) return { type: 'grouping.badDistance', people: [a, b] }
      if (distance !== distances[b * people + a]) {
        return { type: 'grouping.asymmetric', people: [a, b] }
      }
    }
  }
  return null
}

/** Whether the groups are those of a complete grouping within its bounds. */
export function isGrouping({ people, groups }: GroupingProblem, groupOf: Int32Array): boolean {
  const size = new Int32Array(groups.length)
  for (const group of groupOf) if (group >= 0 && group < groups.length) size[group]! += 1
  const placed = size.reduce((sum, count) => sum + count, 0)
  const fits = groups.every(({ min, max }, group) => size[group]! >= min && size[group]! <= max)
  return groupOf.length === people && placed === people && fits
}
