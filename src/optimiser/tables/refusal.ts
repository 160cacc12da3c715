/** Input that is no question about tables at all is refused before anything is computed. */
import type { TablesProblem, TablesRefusal } from '@/domain/tables/problem'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { isCount, isWeight } from '../plausible'

const mostRounds = 10

/**
 * The problem itself when it makes sense, else the first reason why it does not. People and tables that
 * only `told` and `metBefore` name are no mistake: they have left since.
 */
export function checkTables(problem: TablesProblem): Result<TablesProblem, TablesRefusal> {
  const refusal = sizeRefusal(problem) ?? weightRefusal(problem) ?? idRefusal(problem)
  return refusal ? fail(refusal) : ok(problem)
}

function sizeRefusal(problem: TablesProblem): TablesRefusal | null {
  const { people, tables, rounds, roundsHeld, told } = problem
  if (people.length === 0) return { type: 'tables.noPeople' }
  if (tables.length === 0) return { type: 'tables.noTables' }
  if (!isCount(rounds) || rounds < 1 || rounds > mostRounds) return { type: 'tables.badRounds' }
  const known = Math.min(rounds, told?.length ?? 0)
  if (!isCount(roundsHeld) || roundsHeld > known) return { type: 'tables.badRounds' }
  for (const { id, seatsMin, seatsMax } of tables) {
    if (!isCount(seatsMin) || !isCount(seatsMax)) return { type: 'tables.badSeats', tableId: id }
    if (seatsMin > seatsMax) return { type: 'tables.minAboveMax', tableId: id }
  }
  return null
}

function weightRefusal({ attributes, repeatWeight, moveWeight }: TablesProblem) {
  const named = [
    ...attributes,
    { key: 'repeatWeight', weight: repeatWeight },
    { key: 'moveWeight', weight: moveWeight },
  ]
  const bad = named.find(({ weight }) => !isWeight(weight))
  return bad ? ({ type: 'tables.badWeight', of: bad.key } as const) : null
}

function idRefusal(problem: TablesProblem): TablesRefusal | null {
  const { people, tables, attributes, apart, together } = problem
  const twice = repeated(tables.map(({ id }) => id)) ?? repeated(people.map(({ id }) => id))
  if (twice !== null) return { type: 'tables.duplicateId', id: twice }
  const odd = people.find(({ values }) => values.length !== attributes.length)
  if (odd) return { type: 'tables.badValues', personId: odd.id }
  const known = new Set(people.map(({ id }) => id))
  for (const group of [...apart, ...together]) {
    for (const id of group) if (!known.has(id)) return { type: 'tables.unknownId', id }
    const own = repeated(group)
    if (own !== null) return { type: 'tables.duplicateId', id: own }
  }
  return null
}

function repeated(ids: readonly Id[]): Id | null {
  const seen = new Set<Id>()
  for (const id of ids) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}
