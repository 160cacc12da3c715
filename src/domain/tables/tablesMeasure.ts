/** What a table plan is worth, counted from scratch: who meets again, and who is alike at a table. */
import type { Id } from '../shared/id'
import { pairKey, pairOfKey, pairsOf } from './pairs'
import type { RepeatedPair, TablesProblem, TableSeats } from './problem'
import { meetingsIn } from './seatChoices'
import { tableGroups } from './tableGroups'

export interface TablesMeasure {
  /** Meetings of two people beyond their first, over all pairs; those before today count as meetings. */
  readonly repeats: number
  /** Most meetings first. */
  readonly repeatedPairs: readonly RepeatedPair[]
  /** Points for pairs at a table who are alike, in the order of the problem's attributes. */
  readonly mixing: readonly number[]
  /** repeatWeight * repeats + mixing; moves are not counted. */
  readonly score: number
  /** Pairs who are to be apart and sit together, once for each round. */
  readonly apartBroken: readonly (readonly [Id, Id])[]
  /** Groups that stay together and do not, once for each round. */
  readonly togetherBroken: readonly (readonly Id[])[]
}

/** People without a seat in a round meet nobody in it. Those who stay together meet for free. */
export function measureTables(problem: TablesProblem, seats: TableSeats): TablesMeasure {
  const groups = tableGroups(seats)
  const free = new Set(problem.together.flatMap((group) => pairsOf(group).map(pairKey)))
  const repeatedPairs = [...meetingsIn(problem, seats)]
    .filter(([key, count]) => count > 1 && !free.has(key))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, count]) => ({ personIds: pairOfKey(key), meetings: count }))
  const repeats = repeatedPairs.reduce((sum, pair) => sum + pair.meetings - 1, 0)
  const mixing = mixingOf(problem, groups)
  return {
    repeats,
    repeatedPairs,
    mixing,
    score: mixing.reduce((sum, points) => sum + points, problem.repeatWeight * repeats),
    apartBroken: seats.flatMap((round) =>
      problem.apart.filter(([a, b]) => round[a] !== undefined && round[a] === round[b]),
    ),
    togetherBroken: seats.flatMap((round) =>
      problem.together.filter((group) => new Set(group.map((id) => round[id])).size > 1),
    ),
  }
}

function mixingOf({ people, attributes }: TablesProblem, groups: readonly (readonly Id[])[]) {
  const values = new Map(people.map((person) => [person.id, person.values]))
  return attributes.map(({ weight }, attribute) => {
    const alike = groups.reduce((sum, group) => {
      const counts = new Map<string | null, number>()
      for (const id of group) {
        const own = values.get(id)
        if (!own) continue
        const value = own[attribute] ?? null
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      return sum + [...counts.values()].reduce((pairs, n) => pairs + (n * (n - 1)) / 2, 0)
    }, 0)
    return weight * alike
  })
}
