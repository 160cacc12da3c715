/** Chairs for everybody without a look at who should be apart, for when that cannot be had. */
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'

/**
 * Deals people to tables that hold them all, large blocks first. A block is torn when it fits nowhere, or
 * when a table lacks people whom only blocks can give.
 */
export function dealRound(problem: Compiled, random: Random): Int32Array {
  const { people, tables, seatsMin, seatsMax, blocks } = problem
  const tableOf = new Int32Array(people)
  const load = new Int32Array(tables)
  const need = (table: number): number => {
    const lacking = seatsMin[table]! - load[table]!
    return lacking > 0 ? people + lacking : seatsMax[table]! - load[table]!
  }
  const neediest = (size: number): number => {
    let chosen = -1
    for (let table = 0; table < tables; table += 1) {
      if (load[table]! + size > seatsMax[table]!) continue
      if (chosen < 0 || need(table) > need(chosen)) chosen = table
    }
    return chosen
  }
  const sit = (members: Int32Array): void => {
    const table = neediest(members.length)
    if (table < 0) {
      for (const person of members) sit(Int32Array.of(person))
      return
    }
    members.forEach((person) => (tableOf[person] = table))
    load[table]! += members.length
  }
  const order = blocks.map((members) => ({ members, rank: members.length + random() / 2 }))
  for (const { members } of order.sort((a, b) => b.rank - a.rank)) sit(members)
  fillMinima(problem, tableOf, load)
  return tableOf
}

/** Takes people from tables that have more than they need. */
function fillMinima({ tables, seatsMin }: Compiled, tableOf: Int32Array, load: Int32Array): void {
  for (let table = 0; table < tables; table += 1) {
    while (load[table]! < seatsMin[table]!) {
      const spare = tableOf.findIndex((own) => load[own]! > seatsMin[own]!)
      if (spare < 0) return
      load[tableOf[spare]!]! -= 1
      load[table]! += 1
      tableOf[spare] = table
    }
  }
}
