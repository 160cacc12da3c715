/** Random groupings small enough to try every one, the trying, and a slow count of the objective. */
import fc from 'fast-check'
import type { GroupingProblem } from '@/optimiser/grouping/problem'

/** Up to 8 people in up to 3 groups; some distances are negative or all alike. */
export const tinyGrouping: fc.Arbitrary<GroupingProblem> = fc
  .record({ people: fc.integer({ min: 1, max: 8 }), groups: fc.integer({ min: 1, max: 3 }) })
  .chain(({ people, groups }) =>
    fc.record({
      sizes: sizesOf(people, groups),
      looser: fc.array(fc.nat({ max: 2 }), { minLength: 2 * groups, maxLength: 2 * groups }),
      lengths: fc.oneof(
        distancesOf(people, fc.integer({ min: -5, max: 20 })),
        distancesOf(
          people,
          fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
        ),
        distancesOf(people, fc.constant(3)),
      ),
    }),
  )
  .map(({ sizes, looser, lengths }) => ({
    people: sizes.reduce((sum, size) => sum + size, 0),
    groups: sizes.map((size, group) => ({
      min: Math.max(0, size - looser[2 * group]!),
      max: size + looser[2 * group + 1]!,
    })),
    distances: symmetric(
      sizes.reduce((sum, size) => sum + size, 0),
      lengths,
    ),
  }))

function sizesOf(people: number, groups: number): fc.Arbitrary<number[]> {
  const group = fc.nat({ max: groups - 1 })
  return fc.array(group, { minLength: people, maxLength: people }).map((groupOf) => {
    const sizes = new Array<number>(groups).fill(0)
    for (const at of groupOf) sizes[at]! += 1
    return sizes
  })
}

function distancesOf(people: number, length: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  const pairs = (people * (people - 1)) / 2
  return fc.array(length, { minLength: pairs, maxLength: pairs })
}

/** The whole square of distances, from one per pair. */
export function symmetric(people: number, lengths: readonly number[]): Float64Array {
  const distances = new Float64Array(people * people)
  let next = 0
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < a; b += 1) {
      distances[a * people + b] = lengths[next]!
      distances[b * people + a] = lengths[next]!
      next += 1
    }
  }
  return distances
}

/** The sum of the distances within groups, pair by pair. */
export function groupingObjective(
  { people, distances }: GroupingProblem,
  groupOf: ArrayLike<number>,
): number {
  let sum = 0
  for (let a = 0; a < people; a += 1) {
    for (let b = a + 1; b < people; b += 1) {
      if (groupOf[a] === groupOf[b]) sum += distances[a * people + b]!
    }
  }
  return sum
}

/** The size of each group. */
export function sizesIn({ groups }: GroupingProblem, groupOf: ArrayLike<number>): number[] {
  const sizes = groups.map(() => 0)
  for (const group of Array.from(groupOf)) sizes[group]! += 1
  return sizes
}

export function keepsBounds(problem: GroupingProblem, groupOf: ArrayLike<number>): boolean {
  const sizes = sizesIn(problem, groupOf)
  return problem.groups.every(({ min, max }, group) => sizes[group]! >= min && sizes[group]! <= max)
}

/** The most that any grouping within the bounds can have, by trying all of them. */
export function bestOfAll(problem: GroupingProblem): number {
  const groupOf = new Array<number>(problem.people).fill(0)
  let best = -Infinity
  const tryFrom = (person: number): void => {
    if (person === problem.people) {
      if (keepsBounds(problem, groupOf)) best = Math.max(best, groupingObjective(problem, groupOf))
      return
    }
    for (let group = 0; group < problem.groups.length; group += 1) {
      groupOf[person] = group
      tryFrom(person + 1)
    }
  }
  tryFrom(0)
  return best
}
