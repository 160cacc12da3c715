/**
 * What no complete plan can undercut: repeats by counting chairs against people not met yet, then what
 * mixing adds. Rules between people only enter where they take partners away.
 */
import { evaluate } from './evaluate'
import { openTables, pairsAlike, repeatsAndMixing } from './mixingBound'
import type { Compiled } from './problem'

export interface TablesBound {
  readonly repeats: number
  readonly moves: number
  /** Of repeats, mixing and moves together, in points. */
  readonly points: number
  /** The part of it that no search can change: rounds that are over, and tables that are gone. */
  readonly settled: number
}

/** What is known of a problem that cannot hold anyway. */
export const noBound: TablesBound = { repeats: 0, moves: 0, points: 0, settled: 0 }

/**
 * Bounds for complete plans; what rounds that are over cost is in them.
 * @param fewestMoves proven moves away from tables that are still there
 */
export function tablesBound(problem: Compiled, fewestMoves: number): TablesBound {
  const { source, rounds, firstRound, repeatWeight, moveWeight } = problem
  const past = (source.told ?? []).slice(0, firstRound)
  const over = evaluate({ ...source, moveWeight: 0 }, past)
  const lost = movesToOtherTables(problem)
  const settled = over.score + moveWeight * lost
  const toCome = rounds - firstRound
  const loads = evenLoads(problem)
  const tied = repeatsInBlocks(problem, toCome)
  const others = Math.max(
    repeatsByChairs(problem, loads, toCome),
    repeatsByTables(problem, loads, toCome),
  )
  const changing =
    repeatWeight * tied + repeatsAndMixing(problem, others, loads) + moveWeight * fewestMoves
  return {
    repeats: over.repeats + tied + others,
    moves: lost + fewestMoves,
    points: settled + changing,
    settled,
  }
}

/** People and rounds whose told table is gone. */
function movesToOtherTables({ source, told, firstRound, people }: Compiled): number {
  let moves = 0
  source.told?.slice(0, source.rounds).forEach((round, index) => {
    if (index < firstRound) return
    source.people.forEach(({ id }, person) => {
      if (id in round && told[index * people + person]! < 0) moves += 1
    })
  })
  return moves
}

/** The loads of tables that are as even as their limits allow: they seat the fewest pairs. */
function evenLoads({ people, tables, seatsMin, seatsMax }: Compiled): Int32Array {
  const loads = seatsMin.slice()
  let left = people - loads.reduce((sum, load) => sum + load, 0)
  while (left > 0) {
    let least = -1
    for (let table = 0; table < tables; table += 1) {
      if (loads[table]! >= seatsMax[table]!) continue
      if (least < 0 || loads[table]! < loads[least]!) least = table
    }
    loads[least]! += 1
    left -= 1
  }
  return loads
}

/** People of one block whom no rule names in one breath meet anew in every round. */
function repeatsInBlocks({ blocks, people, met }: Compiled, toCome: number): number {
  let repeats = 0
  for (const members of blocks) {
    members.forEach((a, at) => {
      for (const b of members.subarray(at + 1)) {
        const before = met[a * people + b]!
        if (before >= 0) repeats += before > 0 ? toCome : Math.max(0, toCome - 1)
      }
    })
  }
  return repeats
}

/**
 * Everybody meets so many others, and only so many of them for the first time. How the meetings are shared
 * out is chosen as kindly as the tables' limits allow.
 */
function repeatsByChairs(problem: Compiled, loads: Int32Array, toCome: number): number {
  const { people, blockOf, blocks } = problem
  const limits = companyLimits(problem)
  let squares = 0
  for (const load of loads) squares += load * load
  for (const { length } of blocks) squares -= length * length
  let meetings = toCome * squares
  let forced = 0
  for (let person = 0; person < people; person += 1) {
    const size = blocks[blockOf[person]!]!.length
    const fewest = toCome * (limits[size]!.fewest - size)
    const most = toCome * (limits[size]!.most - size)
    const strangers = strangersOf(problem, person)
    forced += Math.max(0, fewest - strangers)
    meetings -= Math.max(fewest, Math.min(most, strangers))
  }
  return Math.ceil((forced + Math.max(0, meetings)) / 2)
}

/** People whom somebody may meet and has not met. */
function strangersOf(
  { people, met, price, apartPrice, blockOf }: Compiled,
  person: number,
): number {
  let strangers = 0
  for (let other = 0; other < people; other += 1) {
    const at = person * people + other
    if (blockOf[other] === blockOf[person] || met[at] !== 0) continue
    if (price[at]! < apartPrice) strangers += 1
  }
  return strangers
}

/** Block size -> the smallest and the largest table that such a block may sit at. */
function companyLimits({ people, seatsMin, seatsMax, blocks }: Compiled) {
  const least = seatsMin.reduce((sum, own) => sum + own, 0)
  const most = seatsMax.reduce((sum, own) => sum + own, 0)
  const limits: { fewest: number; most: number }[] = []
  for (const { length: size } of blocks) {
    limits[size] ??= { fewest: people, most: size }
    const own = limits[size]
    seatsMax.forEach((max, table) => {
      if (max < size) return
      const fewest = Math.max(size, seatsMin[table]!, people - (most - max))
      own.fewest = Math.min(own.fewest, fewest)
      own.most = Math.max(own.most, Math.min(max, people - (least - seatsMin[table]!)))
    })
  }
  return limits
}

/**
 * Whoever shares a table came from the tables of the round before: where there are fewer tables than
 * chairs at one, some come from the same.
 */
function repeatsByTables(problem: Compiled, loads: Int32Array, toCome: number): number {
  const open = openTables(problem)
  let pairs = 0
  for (const load of loads) pairs += pairsAlike(load, open)
  for (const { length } of problem.blocks) pairs -= (length * (length - 1)) / 2
  return Math.max(0, pairs) * Math.max(0, toCome - 1)
}
