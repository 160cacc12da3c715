/** Where the search begins: plans that keep sizes and blocks and, where that can be found, every rule. */
import type { SolveProgress } from '@/domain/distribution/problem'
import type { Random } from '@/domain/shared/random'
import type { Compiled } from './problem'
import { fillRound, roundQuestion } from './rounds'

/** A plan that keeps told tables where it can. @returns round * people + person -> table */
export function* firstPlan(
  problem: Compiled,
  random: Random,
  report: () => SolveProgress,
): Generator<SolveProgress, Int32Array, boolean | undefined> {
  const { people, rounds, firstRound, source, told } = problem
  const strict = roundQuestion(source)
  const plan = new Int32Array(rounds * people).fill(-1)
  let hopeless = false
  for (let round = firstRound; round < rounds; round += 1) {
    const wanted = told.subarray(round * people, (round + 1) * people)
    let found: Int32Array | null = null
    if (!hopeless) {
      const filling = fillRound(strict, wanted, random)
      let step = filling.next()
      while (!step.done && !hopeless) {
        hopeless = (yield report()) ?? false
        if (!hopeless) step = filling.next()
      }
      if (step.done) found = step.value
      hopeless ||= found === null
    }
    plan.set(found ?? dealRound(problem, random), round * people)
  }
  return plan
}

/** Deals people to tables without a look at who should be apart; a block that fits nowhere is torn. */
function dealRound({ people, tables, seatsMin, seatsMax, blocks }: Compiled, random: Random) {
  const tableOf = new Int32Array(people)
  const load = new Int32Array(tables)
  const neediest = (size: number): number => {
    let chosen = -1
    for (let table = 0; table < tables; table += 1) {
      if (load[table]! + size > seatsMax[table]!) continue
      if (chosen < 0 || need(table) > need(chosen)) chosen = table
    }
    return chosen
  }
  const need = (table: number) => {
    const lacking = seatsMin[table]! - load[table]!
    return lacking > 0 ? 1e6 + lacking : seatsMax[table]! - load[table]!
  }
  const sit = (members: Int32Array) => {
    const table = neediest(members.length)
    if (table < 0) return members.forEach((person) => sit(Int32Array.of(person)))
    members.forEach((person) => (tableOf[person] = table))
    load[table]! += members.length
  }
  const order = blocks.map((members) => ({ members, rank: members.length + random() / 2 }))
  for (const { members } of order.sort((a, b) => b.rank - a.rank)) sit(members)
  return tableOf
}
