/**
 * The problem as numbers: people become blocks (those who must stay together), rules become a few forms,
 * and everything lies in typed arrays that the search can walk without allocating.
 */
import type { DistributionProblem } from '@/domain/distribution/problem'
import type { Id } from '@/domain/shared/id'
import { runToEnd } from '../steps'
import { constraints } from './constraints'
import type { Lowering, Seats } from './constraints/constraint'
import { openMinimum } from './constraints/minimum'
import { groupsTogether } from './constraints/together'
import { compileBalance, type Balance } from './problemBalance'
import { rowsOf, type Rows } from './rows'

export const hardCap = 0
export const softCap = 1
export const gathering = 2
export const parting = 3

export interface Compiled extends Balance {
  readonly source: DistributionProblem
  readonly people: number
  readonly blocks: number
  readonly days: number
  /** Block -> indices of its people. */
  readonly members: readonly (readonly number[])[]
  readonly size: Int32Array
  /** block * days + day -> 1 when the block may come. */
  readonly allowed: Uint8Array
  /** block * days + day -> points that the block costs there by itself (soft day rules, moves). */
  readonly unary: Float64Array
  readonly seatsMin: Int32Array
  readonly seatsMax: Int32Array
  /** Groups: people of whom only so many may meet (or who should meet) on a day. */
  readonly groups: number
  readonly groupForm: Uint8Array
  readonly groupLimit: Int32Array
  readonly groupWeight: Float64Array
  readonly groupRule: readonly (Id | null)[]
  /** Block -> its groups. */
  readonly groupsOf: Rows
}

interface Group {
  readonly form: number
  readonly limit: number
  readonly weight: number
  readonly ruleId: Id | null
  readonly personIds: readonly Id[]
}

/** Lowers a checked problem; see `checkProblem`. */
export function compile(source: DistributionProblem): Compiled {
  return runToEnd(compileInSteps(source))
}

/** The same with pauses, because thousands of people take a while. */
export function* compileInSteps(source: DistributionProblem): Generator<void, Compiled> {
  const { people, days } = source
  const personIndex = new Map(people.map(({ id }, index) => [id, index]))
  const dayIndex = new Map(days.map(({ id }, index) => [id, index]))
  const at = (personId: Id, dayId: Id) =>
    (personIndex.get(personId) as number) * days.length + (dayIndex.get(dayId) as number)

  const forbidden = new Uint8Array(people.length * days.length)
  const charge = new Float64Array(people.length * days.length)
  const joined: { personIds: readonly Id[] }[] = []
  const groups: Group[] = []
  const lowering: Lowering = {
    forbid: (personId, dayId) => (forbidden[at(personId, dayId)] = 1),
    charge: (personId, dayId, cost) => (charge[at(personId, dayId)]! += cost),
    join: (personIds) => joined.push({ personIds }),
    cap: (personIds, limit, weight, ruleId) =>
      groups.push({
        form: weight === null ? hardCap : softCap,
        limit,
        weight: weight ?? 0,
        ruleId,
        personIds,
      }),
    gather: (personIds, weight) =>
      groups.push({ form: gathering, limit: 1, weight, ruleId: null, personIds }),
    part: (personIds, weight) =>
      groups.push({ form: parting, limit: 1, weight, ruleId: null, personIds }),
  }
  for (const constraint of constraints) constraint.lower(source, lowering)
  yield

  const { members, blockOf } = blocksOf(source, joined)
  const allowed = new Uint8Array(members.length * days.length).fill(1)
  const unary = new Float64Array(members.length * days.length)
  for (const [block, own] of members.entries()) {
    for (const person of own) {
      const from = person * days.length
      const to = block * days.length
      for (let day = 0; day < days.length; day += 1) {
        if (forbidden[from + day] === 1) allowed[to + day] = 0
        unary[to + day]! += charge[from + day]!
      }
    }
  }
  const groupsOf = rowsOf(
    members.length,
    groups.map(({ personIds }) =>
      [...new Set(personIds)].map((id) => blockOf[personIndex.get(id) as number] as number),
    ),
  )
  forbidBlocksAboveCap(groupsOf, groups, allowed, days.length)
  yield
  const balance = compileBalance(source, members)
  yield
  return {
    source,
    people: people.length,
    blocks: members.length,
    days: days.length,
    members,
    size: Int32Array.from(members, (own) => own.length),
    allowed,
    unary,
    seatsMin: Int32Array.from(days, (day) => openMinimum(source, day)),
    seatsMax: Int32Array.from(days, ({ seatsMax }) => seatsMax),
    ...balance,
    groups: groups.length,
    groupForm: Uint8Array.from(groups, ({ form }) => form),
    groupLimit: Int32Array.from(groups, ({ limit }) => limit),
    groupWeight: Float64Array.from(groups, ({ weight }) => weight),
    groupRule: groups.map(({ ruleId }) => ruleId),
    groupsOf,
  }
}

function blocksOf(source: DistributionProblem, joined: readonly { personIds: readonly Id[] }[]) {
  const groupOf = groupsTogether(source.people, joined)
  const blockOfRoot = new Map<number, number>()
  const members: number[][] = []
  const blockOf = source.people.map(({ id }, person) => {
    const root = groupOf.get(id) as number
    const block = blockOfRoot.get(root) ?? members.push([]) - 1
    blockOfRoot.set(root, block)
    members[block]!.push(person)
    return block
  })
  return { members, blockOf }
}

/** A block with more people of a capped group than the cap can come on no day at all. */
function forbidBlocksAboveCap(
  { start, items, counts }: Rows,
  groups: readonly Group[],
  allowed: Uint8Array,
  days: number,
): void {
  for (let block = 0; block + 1 < start.length; block += 1) {
    for (let i = start[block]!; i < start[block + 1]!; i += 1) {
      const group = groups[items[i]!]!
      if (group.form === hardCap && counts[i]! > group.limit) {
        allowed.fill(0, block * days, (block + 1) * days)
      }
    }
  }
}

/** Block -> day (or -1) from seats by id; a block whose people sit apart or wrongly counts as unplaced. */
export function daysOfBlocks(problem: Compiled, seats: Seats): Int32Array {
  const dayIndex = new Map(problem.source.days.map(({ id }, index) => [id, index]))
  return Int32Array.from(problem.members, (own, block) => {
    const days = new Set(own.map((person) => seats[problem.source.people[person]!.id]))
    const day = days.size === 1 ? dayIndex.get([...days][0] ?? '') : undefined
    return day !== undefined && problem.allowed[block * problem.days + day] === 1 ? day : -1
  })
}

/** Person id -> day id from block -> day. */
export function seatsOf(problem: Compiled, dayOf: Int32Array): Record<Id, Id> {
  const seats: Record<Id, Id> = {}
  for (const [block, own] of problem.members.entries()) {
    const day = dayOf[block]!
    if (day < 0) continue
    for (const person of own) {
      seats[problem.source.people[person]!.id] = problem.source.days[day]!.id
    }
  }
  return seats
}
