/** What a plan costs, counted slowly and from nothing; the search's running count is held against it. */
import type {
  RepeatedPair,
  TablesProblem,
  TablesProposal,
  TableSeats,
} from '@/domain/tables/problem'
import type { Id } from '@/domain/shared/id'
import { groupsOfRound } from './problem'

export type Evaluation = Pick<
  TablesProposal,
  'complete' | 'score' | 'repeats' | 'repeatedPairs' | 'mixing' | 'moves'
>

type Group = readonly Id[]

/** Counts a plan of any quality. People without a seat in a round meet nobody in it. */
export function evaluate(problem: TablesProblem, seats: TableSeats): Evaluation {
  const groups = seats.flatMap(groupsOfRound)
  const repeatedPairs = repeatedPairsOf(problem, groups)
  const repeats = repeatedPairs.reduce((sum, { meetings }) => sum + meetings - 1, 0)
  const mixing = problem.attributes.map((_, attribute) => mixingOf(problem, groups, attribute))
  const moves = movesOf(problem, seats)
  const soft = problem.repeatWeight * repeats + problem.moveWeight * moves.length
  return {
    complete: seats.slice(problem.roundsHeld).every((round) => roundHolds(problem, round)),
    score: mixing.reduce((sum, points) => sum + points, soft),
    repeats,
    repeatedPairs,
    mixing,
    moves,
  }
}

/** Most meetings first; those who are named as staying together are left out. */
function repeatedPairsOf(problem: TablesProblem, groups: readonly Group[]): RepeatedPair[] {
  const { people, metBefore, together } = problem
  const n = people.length
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  const meetings = new Int16Array(n * n)
  for (const group of [...metBefore, ...groups]) {
    eachPair(group, indexOf, (a, b) => (meetings[a * n + b]! += 1))
  }
  for (const group of together) eachPair(group, indexOf, (a, b) => (meetings[a * n + b] = 0))
  const pairs: RepeatedPair[] = []
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) {
      const count = meetings[a * n + b]!
      if (count > 1) pairs.push({ personIds: [people[a]!.id, people[b]!.id], meetings: count })
    }
  }
  return pairs.sort((a, b) => b.meetings - a.meetings)
}

/** Every pair of the group's people that are here, lower index first. */
function eachPair(
  group: readonly Id[],
  indexOf: ReadonlyMap<Id, number>,
  visit: (a: number, b: number) => void,
): void {
  const present = group.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b)
  for (let i = 1; i < present.length; i += 1) {
    for (let j = 0; j < i; j += 1) visit(present[j]!, present[i]!)
  }
}

function mixingOf(problem: TablesProblem, groups: readonly Group[], attribute: number): number {
  const valueOf = new Map(problem.people.map(({ id, values }) => [id, values[attribute] ?? null]))
  let pairs = 0
  for (const group of groups) {
    const counts = new Map<string | null, number>()
    for (const id of group) {
      const value = valueOf.get(id)
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    for (const count of counts.values()) pairs += (count * (count - 1)) / 2
  }
  return pairs * problem.attributes[attribute]!.weight
}

function movesOf({ people, rounds, roundsHeld, told }: TablesProblem, seats: TableSeats) {
  const moves: { personId: Id; round: number }[] = []
  for (let round = roundsHeld; round < rounds; round += 1) {
    for (const { id } of people) {
      const before = told?.[round]?.[id]
      if (before !== undefined && before !== seats[round]?.[id]) moves.push({ personId: id, round })
    }
  }
  return moves
}

function roundHolds(problem: TablesProblem, round: TableSeats[number]): boolean {
  const load = new Map<Id | undefined, number>()
  for (const { id } of problem.people) load.set(round[id], (load.get(round[id]) ?? 0) + 1)
  const seated = problem.tables.reduce((sum, { id }) => sum + (load.get(id) ?? 0), 0)
  return (
    seated === problem.people.length &&
    problem.tables.every(({ id, seatsMin, seatsMax }) => {
      const own = load.get(id) ?? 0
      return own >= seatsMin && own <= seatsMax
    }) &&
    problem.apart.every(([a, b]) => round[a] !== round[b]) &&
    problem.together.every((group) => new Set(group.map((id) => round[id])).size <= 1)
  )
}

/** People who are to be apart and sit together in a round to come, each once. */
export function stillTogether({ apart, roundsHeld }: TablesProblem, seats: TableSeats): Id[] {
  const ahead = seats.slice(roundsHeld)
  const broken = apart.filter(([a, b]) =>
    ahead.some((round) => round[a] !== undefined && round[a] === round[b]),
  )
  return [...new Set(broken.flat())]
}
