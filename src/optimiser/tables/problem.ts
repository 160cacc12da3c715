/** The question of tables as numbers: people, tables and rounds by index, prices of pairs in a matrix. */
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import { wholeGroups } from './conflicts'

/** Below any count of meetings, so that meetings of people who stay together are never repeats. */
const meetsForFree = -100

export interface Compiled {
  readonly source: TablesProblem
  readonly people: number
  readonly tables: number
  readonly rounds: number
  /** Rounds before this one are over. */
  readonly firstRound: number
  readonly seatsMin: Int32Array
  readonly seatsMax: Int32Array
  /** Table -> its first chair among the chairs of a round; one entry more than tables. */
  readonly chairs: Int32Array
  /** Person -> number of the block of people who stay together; most blocks hold one person. */
  readonly blockOf: Int32Array
  readonly blocks: readonly Int32Array[]
  /** person * people + person -> what the two cost at one table in one round, repeats aside; 0 for oneself. */
  readonly price: Float32Array
  /** What two cost who are to be apart: more than everything else together. */
  readonly apartPrice: number
  /** person * people + person -> meetings before the first round to come. */
  readonly met: Int8Array
  /** Whether anybody has met anybody. */
  readonly hasMet: boolean
  /** round * people + person -> told table; -1 when there is none (any more). */
  readonly told: Int32Array
  readonly repeatWeight: number
  readonly moveWeight: number
}

/** Compiles a problem that `answerable` has cleared. */
export function compile(source: TablesProblem): Compiled {
  const { people, tables, rounds, roundsHeld, repeatWeight, moveWeight } = source
  const n = people.length
  const indexOf = indexOfPeople(source)
  const apartPrice = apartPriceOf(source)
  const blocks = blocksOf(source, indexOf)
  const blockOf = new Int32Array(n)
  blocks.forEach((members, block) => members.forEach((person) => (blockOf[person] = block)))
  const seatsMax = Int32Array.from(tables, ({ seatsMax: max }) => Math.min(max, n))
  const chairs = new Int32Array(tables.length + 1)
  seatsMax.forEach((max, table) => (chairs[table + 1] = chairs[table]! + max))
  const met = meetingsBefore(source, indexOf)
  return {
    source,
    people: n,
    tables: tables.length,
    rounds,
    firstRound: roundsHeld,
    seatsMin: Int32Array.from(tables, ({ seatsMin }) => seatsMin),
    seatsMax,
    chairs,
    blockOf,
    blocks,
    price: pricesOf(source, indexOf, apartPrice),
    apartPrice,
    met,
    hasMet: met.some((meetings) => meetings > 0),
    told: toldTables(source),
    repeatWeight,
    moveWeight,
  }
}

function indexOfPeople({ people }: TablesProblem): ReadonlyMap<string, number> {
  return new Map(people.map(({ id }, index) => [id, index]))
}

function blocksOf(source: TablesProblem, indexOf: ReadonlyMap<string, number>): Int32Array[] {
  const groups = wholeGroups(source).map((ids) => Int32Array.from(ids, (id) => indexOf.get(id)!))
  const taken = new Set(groups.flatMap((members) => [...members]))
  const singles = source.people.flatMap((_, person) => (taken.has(person) ? [] : [person]))
  return [...groups, ...singles.map((person) => Int32Array.of(person))]
}

/** A power of two, so that it is exact in single precision. */
function apartPriceOf({ people, tables, rounds, ...weights }: TablesProblem): number {
  const perTable = Math.max(...tables.map(({ seatsMax }) => Math.min(seatsMax, people.length)))
  const pair = weights.attributes.reduce((sum, { weight }) => sum + weight, weights.repeatWeight)
  const most = people.length * rounds * (perTable * pair + weights.moveWeight)
  return 2 ** Math.ceil(Math.log2(most + 2))
}

function pricesOf(
  { people, attributes, apart }: TablesProblem,
  indexOf: ReadonlyMap<string, number>,
  apartPrice: number,
): Float32Array {
  const n = people.length
  const price = new Float32Array(n * n)
  attributes.forEach(({ weight }, attribute) => {
    const alike = new Map<string | null, number[]>()
    people.forEach(({ values }, person) => {
      const value = values[attribute] ?? null
      const known = alike.get(value)
      if (known) known.push(person)
      else alike.set(value, [person])
    })
    for (const group of alike.values()) {
      for (const a of group) for (const b of group) if (a !== b) price[a * n + b]! += weight
    }
  })
  for (const [first, second] of apart) {
    const a = indexOf.get(first)!
    const b = indexOf.get(second)!
    price[a * n + b] = price[b * n + a] = apartPrice
  }
  return price
}

/** Meetings of earlier days and of rounds that are over; more than a hundred count as a hundred. */
function meetingsBefore(
  { people, metBefore, told, roundsHeld, together }: TablesProblem,
  indexOf: ReadonlyMap<string, number>,
): Int8Array {
  const n = people.length
  const met = new Int8Array(n * n)
  const eachPair = (ids: readonly string[], meet: (at: number) => void) => {
    const present = ids.flatMap((id) => indexOf.get(id) ?? [])
    for (const a of present) for (const b of present) if (a !== b) meet(a * n + b)
  }
  const held = (told ?? []).slice(0, roundsHeld).flatMap(groupsOfRound)
  for (const group of [...metBefore, ...held]) {
    eachPair(group, (at) => (met[at] = Math.min(100, met[at]! + 1)))
  }
  for (const group of together) eachPair(group, (at) => (met[at] = meetsForFree))
  return met
}

/** The people of each table of a round. */
export function groupsOfRound(round: TableSeats[number]): string[][] {
  const groups = new Map<string, string[]>()
  for (const [personId, tableId] of Object.entries(round)) {
    const known = groups.get(tableId)
    if (known) known.push(personId)
    else groups.set(tableId, [personId])
  }
  return [...groups.values()]
}

function toldTables({ people, tables, rounds, told }: TablesProblem): Int32Array {
  const tableIndex = new Map(tables.map(({ id }, index) => [id, index]))
  const found = new Int32Array(rounds * people.length).fill(-1)
  for (let round = 0; round < rounds; round += 1) {
    people.forEach(({ id }, person) => {
      const table = tableIndex.get(told?.[round]?.[id] ?? '')
      if (table !== undefined) found[round * people.length + person] = table
    })
  }
  return found
}

/** The plan by ids; rounds that are over stay exactly as they were told. */
export function seatsOf({ source, people }: Compiled, tableOf: Int32Array): TableSeats {
  return Array.from({ length: source.rounds }, (_, round) => {
    if (round < source.roundsHeld) return source.told?.[round] ?? {}
    const seats: Record<string, string> = {}
    source.people.forEach(({ id }, person) => {
      const table = source.tables[tableOf[round * people + person]!]
      if (table) seats[id] = table.id
    })
    return seats
  })
}
