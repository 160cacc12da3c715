/** A plan from a construction: holes where chairs stay empty, and every round fitted to blocks and sizes. */
import { repeatFreeRounds } from './constructions'
import type { Compiled } from './problem'
import { turnedRounds } from './turnedRounds'

/** Fewer built rounds than this say nothing about who meets whom again. */
const fewestRounds = 2

/**
 * Puts built rounds in the place of the plan's own, as many as there are and as fit.
 * @param plan round * people + person -> table, valid in every round to come
 * @returns null when no construction fits
 */
export function constructedPlan(problem: Compiled, plan: Int32Array): Int32Array | null {
  const { people, rounds, firstRound } = problem
  const open = [...problem.seatsMax.keys()].filter((table) => problem.seatsMax[table]! > 0)
  const size = Math.ceil(people / open.length)
  const across = repeatFreeRounds(open.length, size, rounds - firstRound)
  const turned = turnedRounds(open.length, size, rounds - firstRound)
  const built = turned.length > across.length ? turned : across
  if (built.length < fewestRounds) return null
  const order = likeBesideLike(problem)
  const seeded = plan.slice()
  let used = 0
  for (const round of built) {
    const tableOf = new Int32Array(people)
    order.forEach((person, place) => (tableOf[person] = open[round[place]!]!))
    if (!gatherBlocks(problem, tableOf) || !fitSizes(problem, tableOf)) continue
    seeded.set(tableOf, (firstRound + used) * people)
    used += 1
  }
  return used < fewestRounds ? null : seeded
}

/** People of one class never meet across classes, so those who are alike come one after the other. */
function likeBesideLike({ source, people }: Compiled): number[] {
  const byWeight = [...source.attributes.keys()].sort(
    (a, b) => source.attributes[b]!.weight - source.attributes[a]!.weight,
  )
  const traits = source.people.map(({ values }) => byWeight.map((index) => values[index] ?? ''))
  return Array.from({ length: people }, (_, person) => person).sort((a, b) => {
    for (const [at, trait] of traits[a]!.entries()) {
      const other = traits[b]![at]!
      if (trait !== other) return trait < other ? -1 : 1
    }
    return a - b
  })
}

/** Brings those who stay together to one table each; false when the blocks do not fit. */
function gatherBlocks({ blocks, tables, seatsMax }: Compiled, tableOf: Int32Array): boolean {
  const taken = new Int32Array(tables)
  for (const members of blocks) {
    if (members.length === 1) continue
    const fits = (table: number) => taken[table]! + members.length <= seatsMax[table]!
    const first = tableOf[members[0]!]!
    const table = fits(first) ? first : taken.findIndex((_, other) => fits(other))
    if (table < 0) return false
    members.forEach((person) => (tableOf[person] = table))
    taken[table]! += members.length
  }
  return true
}

/** Moves single people from tables that have too many to those that have too few. */
function fitSizes(problem: Compiled, tableOf: Int32Array): boolean {
  const { tables, seatsMin, seatsMax, blocks } = problem
  const load = new Int32Array(tables)
  for (const table of tableOf) load[table]! += 1
  const singles = blocks.filter(({ length }) => length === 1).map(([person]) => person!)
  // First off tables that are too full, to wherever is most room; then to tables that lack people.
  for (const person of singles) {
    const from = tableOf[person]!
    const lacking = load.findIndex((own, table) => own < seatsMin[table]!)
    if (load[from]! <= seatsMax[from]! && (lacking < 0 || load[from]! <= seatsMin[from]!)) continue
    const to = lacking >= 0 ? lacking : roomiest(load, seatsMax)
    if (to < 0) return false
    tableOf[person] = to
    load[from]! -= 1
    load[to]! += 1
  }
  return load.every((own, table) => own >= seatsMin[table]! && own <= seatsMax[table]!)
}

function roomiest(load: Int32Array, seatsMax: Int32Array): number {
  let most = -1
  for (let table = 0; table < load.length; table += 1) {
    const room = seatsMax[table]! - load[table]!
    if (room > 0 && (most < 0 || room > seatsMax[most]! - load[most]!)) most = table
  }
  return most
}
