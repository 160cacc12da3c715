/**
 * What cannot hold, found by counting before the search, and the nearest question that can be answered:
 * a planner with too few chairs still gets a plan to look at.
 */
import type { TablesConflict, TablesProblem } from '@/domain/tables/problem'
import type { Id } from '@/domain/shared/id'
import { groupsTogether } from '../days/constraints/together'

export interface Answerable {
  readonly conflicts: readonly TablesConflict[]
  /** The problem without what cannot hold; the same one when nothing is in the way. */
  readonly problem: TablesProblem
}

/** Takes out of a checked problem what counting proves impossible, and says why. */
export function answerable(problem: TablesProblem): Answerable {
  const conflicts: TablesConflict[] = []
  const note = (conflict: TablesConflict | null) => conflict && conflicts.push(conflict)
  const people = problem.people.length
  const seats = problem.tables.reduce((sum, { seatsMax }) => sum + seatsMax, 0)
  const seatsMin = problem.tables.reduce((sum, table) => sum + table.seatsMin, 0)
  const largest = Math.max(...problem.tables.map(({ seatsMax }) => seatsMax))
  let { tables, together, apart, people: seated } = problem

  if (people > seats) {
    note({ type: 'tables.tooFewSeats', people, seats })
    seated = firstTold(problem).slice(0, seats)
  }
  if (people < seatsMin) {
    note({ type: 'tables.tooFewPeople', people, seatsMin })
    tables = tables.map((table) => ({ ...table, seatsMin: 0 }))
  }
  const groups = wholeGroups(problem)
  const tooLarge = groups.filter((group) => group.length > largest)
  for (const personIds of tooLarge)
    note({ type: 'tables.groupTooLarge', personIds, seats: largest })
  const torn = new Set(tooLarge.flat())
  together = together.filter(([first]) => first !== undefined && !torn.has(first))

  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index])))
  const within = ([a, b]: readonly [Id, Id]) =>
    groupOf.get(a) !== undefined && groupOf.get(a) === groupOf.get(b) && !torn.has(a)
  const contradictory = apart.filter(within)
  if (contradictory.length > 0) {
    note({ type: 'tables.togetherAndApart', personIds: [...new Set(contradictory.flat())] })
    apart = apart.filter((pair) => !within(pair))
  }
  note(crowd(apart, problem.tables.filter(({ seatsMax }) => seatsMax > 0).length))

  if (conflicts.length === 0) return { conflicts, problem }
  const here = new Set(seated.map(({ id }) => id))
  const all = (ids: readonly Id[]) => ids.every((id) => here.has(id))
  const left = { people: seated, tables, together: together.filter(all), apart: apart.filter(all) }
  return { conflicts, problem: { ...problem, ...left } }
}

/**
 * The same question without the groups that a plan tears, because not all groups fit the tables at once.
 * @param tableOf round * people + person -> table
 */
export function withoutTorn({ conflicts, problem }: Answerable, tableOf: Int32Array): Answerable {
  const { people, roundsHeld, rounds } = problem
  const indexOf = new Map(people.map(({ id }, index) => [id, index]))
  const isTorn = (group: readonly Id[]) => {
    for (let round = roundsHeld; round < rounds; round += 1) {
      const tables = group.map((id) => tableOf[round * people.length + indexOf.get(id)!])
      if (new Set(tables).size > 1) return true
    }
    return false
  }
  const torn = wholeGroups(problem).filter(isTorn).flat()
  if (torn.length === 0) return { conflicts, problem }
  const left = new Set(torn)
  const together = problem.together.filter(([first]) => first !== undefined && !left.has(first))
  return {
    conflicts: [...conflicts, { type: 'tables.groupsDoNotFit', personIds: torn }],
    problem: { ...problem, together },
  }
}

/** Those with a told seat first, because new people wait when there are too few. */
function firstTold({ people, told, roundsHeld }: TablesProblem): TablesProblem['people'] {
  const knows = ({ id }: { id: Id }) => (told ?? []).slice(roundsHeld).some((round) => id in round)
  return [...people.filter(knows), ...people.filter((person) => !knows(person))]
}

/** The groups that stay together, those that share a person merged into one; never of one person. */
export function wholeGroups({ people, together }: TablesProblem): Id[][] {
  const root = groupsTogether(
    people,
    together.map((personIds) => ({ personIds })),
  )
  const groups = new Map<number, Id[]>()
  for (const [id, group] of root) groups.set(group, [...(groups.get(group) ?? []), id])
  return [...groups.values()].filter((group) => group.length > 1)
}

/** More people who are all apart from one another than there are tables, found greedily. */
function crowd(apart: TablesProblem['apart'], tables: number): TablesConflict | null {
  const others = new Map<Id, Set<Id>>()
  for (const [a, b] of apart) {
    others.set(a, (others.get(a) ?? new Set()).add(b))
    others.set(b, (others.get(b) ?? new Set()).add(a))
  }
  const byDegree = [...others].sort(([, a], [, b]) => b.size - a.size)
  for (const [first, own] of byDegree) {
    if (own.size < tables) return null
    const clique = [first]
    for (const [id, theirs] of byDegree) {
      if (clique.every((member) => theirs.has(member))) clique.push(id)
      if (clique.length > tables) {
        return { type: 'tables.tooManyApart', personIds: clique, tables }
      }
    }
  }
  return null
}
