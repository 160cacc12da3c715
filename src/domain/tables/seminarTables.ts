/** A seminar's table plan read as a whole: rounds and tables in order, and everybody's seats. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import type { TableSeats } from './problem'
import type { PlanTable, TablePlan, TableRound, TableRule, TableSeat } from './tablePlan'

export interface SeminarTables {
  readonly plan: TablePlan
  readonly rounds: readonly TableRound[]
  readonly tables: readonly PlanTable[]
  readonly rules: readonly TableRule[]
  /** Person id -> that person's record, also of people who do not come any more. */
  readonly seats: ReadonlyMap<Id, TableSeat>
}

/** Null when the seminar has no table plan. */
export function tablesOfSeminar(snapshot: Snapshot, seminarId: Id): SeminarTables | null {
  let own: TablePlan | null = null
  for (const plan of snapshot.tablePlans.values()) {
    if (plan.seminarId === seminarId && (!own || plan.id < own.id)) own = plan
  }
  return own && tablesOfPlan(snapshot, own.id)
}

/** Null when the plan is gone. */
export function tablesOfPlan(snapshot: Snapshot, planId: Id): SeminarTables | null {
  const plan = snapshot.tablePlans.get(planId)
  if (!plan) return null
  return {
    plan,
    rounds: ofPlan(snapshot.tableRounds, planId).sort(byRank),
    tables: ofPlan(snapshot.planTables, planId).sort(byRank),
    rules: ofPlan(snapshot.tableRules, planId),
    seats: seatsByPerson(ofPlan(snapshot.tableSeats, planId)),
  }
}

/** The rounds in their order, as a proposal answers them; none without a table plan. */
export function roundIdsOf(snapshot: Snapshot, seminarId: Id): Id[] {
  return tablesOfSeminar(snapshot, seminarId)?.rounds.map(({ id }) => id) ?? []
}

/** So many rounds from the first are over. */
export function roundsHeldIn({ rounds }: Pick<SeminarTables, 'rounds'>): number {
  const next = rounds.findIndex(({ held }) => !held)
  return next === -1 ? rounds.length : next
}

/**
 * Round by round, person id -> table id, of the people asked for; tables that are gone are left out.
 * @param told what people were last told, instead of the plan as it is
 */
export function roundSeats(
  { rounds, tables, seats }: SeminarTables,
  personIds: Iterable<Id>,
  told: 'told' | 'seats' = 'seats',
): TableSeats {
  const standing = new Set(tables.map(({ id }) => id))
  const people = [...personIds]
  return rounds.map(({ id: roundId }) => {
    const round: Record<Id, Id> = {}
    for (const personId of people) {
      const tableId = seats.get(personId)?.[told][roundId]
      if (tableId !== undefined && standing.has(tableId)) round[personId] = tableId
    }
    return round
  })
}

function ofPlan<Row extends { readonly planId: Id }>(
  table: ReadonlyMap<Id, Row>,
  planId: Id,
): Row[] {
  return [...table.values()].filter((row) => row.planId === planId)
}

function seatsByPerson(rows: readonly TableSeat[]): Map<Id, TableSeat> {
  const seats = new Map<Id, TableSeat>()
  for (const row of rows) {
    const known = seats.get(row.personId)
    if (!known || known.id < row.id) seats.set(row.personId, row)
  }
  return seats
}
