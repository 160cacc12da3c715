/** Questions of tables small enough to try every plan, the trying, and a count that shares no code. */
import fc from 'fast-check'
import type { Id } from '@/domain/shared/id'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'

type Round = Readonly<Record<Id, Id>>

/** Up to 6 people, 3 tables and 2 rounds to come, with everything a problem may have. */
export const tinyTables: fc.Arbitrary<TablesProblem> = fc
  .record({
    people: fc.integer({ min: 2, max: 6 }),
    tables: fc.integer({ min: 1, max: 3 }),
    rounds: fc.integer({ min: 1, max: 2 }),
    held: fc.integer({ min: 0, max: 1 }),
  })
  .chain(({ people, tables, rounds, held }) => {
    const ids = Array.from({ length: people }, (_, index) => `p${index}`)
    const some = (maxLength: number) =>
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength })
    const tableId = fc.constantFrom('t0', 't1', 't2')
    const round = fc.dictionary(fc.constantFrom(...ids, 'gone'), tableId, { maxKeys: people })
    const told = fc.array(round, { minLength: rounds + held, maxLength: rounds + held })
    return fc.record({
      people: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            values: fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('x', 'y')),
          }),
        ),
      ),
      tables: fc.tuple(
        ...Array.from({ length: tables }, (_, index) => chairs(`t${index}`, people / tables)),
      ),
      rounds: fc.constant(rounds + held),
      attributes: fc.constant([
        { key: 'unit', weight: 3 },
        { key: 'level', weight: 0.7 },
      ]),
      apart: fc.array(
        some(2).map(([a, b]) => [a, b] as [Id, Id]),
        { maxLength: 3 },
      ),
      together: fc.array(some(3), { maxLength: 1 }),
      metBefore: fc.array(some(3), { maxLength: 2 }),
      repeatWeight: fc.constantFrom(0, 5, 20),
      told: held > 0 ? told : fc.option(told),
      roundsHeld: fc.constant(held),
      moveWeight: fc.constantFrom(0, 1, 500),
    })
  })

function chairs(id: Id, share: number) {
  return fc
    .record({
      seatsMin: fc.integer({ min: 0, max: Math.floor(share) }),
      more: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ seatsMin, more }) => ({ id, seatsMin, seatsMax: Math.ceil(share) + more }))
}

/** Every round that keeps all hard rules. */
function everyRound({ people, tables, apart, together }: TablesProblem): Round[] {
  const found: Round[] = []
  for (let number = 0; number < tables.length ** people.length; number += 1) {
    const round: Record<Id, Id> = {}
    let rest = number
    for (const { id } of people) {
      round[id] = tables[rest % tables.length]!.id
      rest = Math.floor(rest / tables.length)
    }
    const count = (id: Id) => Object.values(round).filter((table) => table === id).length
    const holds =
      tables.every(
        ({ id, seatsMin, seatsMax }) => count(id) >= seatsMin && count(id) <= seatsMax,
      ) &&
      apart.every(([a, b]) => round[a] !== round[b]) &&
      together.every((group) => group.every((id) => round[id] === round[group[0]!]))
    if (holds) found.push(round)
  }
  return found
}

/** Every complete plan; rounds that are over are as told. */
export function everyPlan(problem: TablesProblem): TableSeats[] {
  const rounds = everyRound(problem)
  let plans: TableSeats[] = [(problem.told ?? []).slice(0, problem.roundsHeld)]
  for (let round = problem.roundsHeld; round < problem.rounds; round += 1) {
    plans = plans.flatMap((plan) => rounds.map((own) => [...plan, own]))
  }
  return plans
}

/** What a plan costs, pair by pair and round by round. */
export function countByHand(problem: TablesProblem, seats: TableSeats) {
  const { people, attributes, metBefore, together, told, roundsHeld } = problem
  let repeats = 0
  const mixing = attributes.map(() => 0)
  people.forEach((a, index) => {
    for (const b of people.slice(index + 1)) {
      const shared = seats.filter((round) => round[a.id] && round[a.id] === round[b.id]).length
      const named = (group: readonly Id[]) => group.includes(a.id) && group.includes(b.id)
      const meetings = shared + metBefore.filter(named).length
      if (!together.some(named)) repeats += Math.max(0, meetings - 1)
      attributes.forEach(({ weight }, at) => {
        if (a.values[at] === b.values[at]) mixing[at]! += weight * shared
      })
    }
  })
  let moves = 0
  seats.forEach((round, index) => {
    if (index < roundsHeld) return
    for (const { id } of people) {
      const before = told?.[index]?.[id]
      if (before !== undefined && before !== round[id]) moves += 1
    }
  })
  const soft = problem.repeatWeight * repeats + problem.moveWeight * moves
  return { repeats, mixing, moves, score: mixing.reduce((sum, own) => sum + own, soft) }
}
