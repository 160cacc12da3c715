/** What a move or a swap within one round would cost, without trying it on the whole plan. */
import type { Id } from '../shared/id'
import { pairKey, pairsOf } from './pairs'
import type { TablesProblem, TableSeats } from './problem'
import { peopleByTable, tableGroups } from './tableGroups'

export interface SeatEffect {
  /** More (or, negative, fewer) meetings beyond the first. */
  readonly repeats: number
  /** More (or, negative, fewer) points for pairs at a table who are alike. */
  readonly mixing: number
  /** repeatWeight * repeats + mixing. */
  readonly points: number
  /** Pairs who are to be apart and would newly sit together. */
  readonly apart: readonly (readonly [Id, Id])[]
}

export interface SeatChoices {
  move(personId: Id, tableId: Id): SeatEffect
  /** The two take each other's table. */
  swap(personId: Id, otherId: Id): SeatEffect
}

/** Prepares the question for many moves in one round; meetings are counted once. */
export function seatChoices(problem: TablesProblem, seats: TableSeats, round: number): SeatChoices {
  const meetings = meetingsIn(problem, seats)
  const free = new Set(problem.together.flatMap((group) => pairsOf(group).map(pairKey)))
  const apart = new Set(problem.apart.map(pairKey))
  const values = new Map(problem.people.map((person) => [person.id, person.values]))
  const own = seats[round] ?? {}
  const tables = peopleByTable(own)
  const companyAt = (tableId: Id | undefined, without: readonly Id[]) =>
    (tables.get(tableId ?? '') ?? []).filter((id) => !without.includes(id))

  const alike = (a: Id, b: Id) =>
    problem.attributes.reduce((points, { weight }, index) => {
      const [one, other] = [values.get(a), values.get(b)]
      return one && other && one[index] === other[index] ? points + weight : points
    }, 0)
  const effect = (changes: readonly SeatChange[]): SeatEffect => {
    let [repeats, mixing] = [0, 0]
    const broken: (readonly [Id, Id])[] = []
    for (const { personId, leaves, joins } of changes) {
      for (const other of leaves) {
        const known = meetings.get(pairKey([personId, other])) ?? 0
        if (known > 1 && !free.has(pairKey([personId, other]))) repeats -= 1
        mixing -= alike(personId, other)
      }
      for (const other of joins) {
        const key = pairKey([personId, other])
        if (meetings.has(key) && !free.has(key)) repeats += 1
        mixing += alike(personId, other)
        if (apart.has(key)) broken.push([personId, other])
      }
    }
    return { repeats, mixing, points: problem.repeatWeight * repeats + mixing, apart: broken }
  }

  return {
    move: (personId, tableId) =>
      effect([
        {
          personId,
          leaves: companyAt(own[personId], [personId]),
          joins: companyAt(tableId, [personId]),
        },
      ]),
    swap(personId, otherId) {
      const both = [personId, otherId]
      const [from, to] = [companyAt(own[personId], both), companyAt(own[otherId], both)]
      return effect([
        { personId, leaves: from, joins: to },
        { personId: otherId, leaves: to, joins: from },
      ])
    },
  }
}

interface SeatChange {
  readonly personId: Id
  readonly leaves: readonly Id[]
  readonly joins: readonly Id[]
}

/** Pair -> how often the two meet in the whole plan and have met before. */
export function meetingsIn(problem: TablesProblem, seats: TableSeats): Map<string, number> {
  const known = new Set(problem.people.map(({ id }) => id))
  const meetings = new Map<string, number>()
  for (const group of [...problem.metBefore, ...tableGroups(seats)]) {
    for (const pair of pairsOf(group.filter((id) => known.has(id)))) {
      meetings.set(pairKey(pair), (meetings.get(pairKey(pair)) ?? 0) + 1)
    }
  }
  return meetings
}
