/** Making a table plan, changing its rounds, tables and settings, and taking it away. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext, type Refusal } from '../command'
import type { Id } from '../shared/id'
import { rankAt, ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { evenTables } from './evenTables'
import { participantsOf } from './participants'
import { tablesOfPlan, tablesOfSeminar, type SeminarTables } from './seminarTables'
import { mostPoints, mostRounds, type PlanTable, type TablePlan } from './tablePlan'

type Outcome = Result<Change, Refusal>

export interface CreatePlanInput {
  readonly seminarId: Id
  /** 1-10. */
  readonly rounds: number
  /** How many are to sit at a table, 2-100. */
  readonly perTable: number
  /** Attribute -> points 0-10; left out, the usual ones. */
  readonly mixWeights?: TablePlan['mixWeights']
}

/** Tables and rounds for those who come; nobody is seated yet. */
export const createTablePlan = defineCommand(
  'tablePlan.create',
  ({ snapshot, newId }, input: CreatePlanInput): Outcome => {
    const { seminarId, rounds, perTable, mixWeights } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'tablePlan.unknownSeminar' })
    if (tablesOfSeminar(snapshot, seminarId)) return fail({ type: 'tablePlan.alreadyThere' })
    if (!isWhole(rounds, 1, mostRounds)) return fail({ type: 'tables.badRounds' })
    if (!isWhole(perTable, 2, 100)) return fail({ type: 'tablePlan.badTableSize' })
    if (mixWeights && !areWeights(mixWeights)) return fail({ type: 'tables.badWeight' })
    const people = participantsOf(snapshot, seminarId).length
    if (people === 0) return fail({ type: 'tables.noPeople' })
    const changes = new ChangeDraft(snapshot)
    const planId = newId()
    changes.add('tablePlans', { id: planId, seminarId, ...(mixWeights && { mixWeights }) })
    for (let round = 1; round <= rounds; round += 1) {
      changes.add('tableRounds', { id: newId(), planId, rank: rankAt(round) })
    }
    evenTables(people, perTable).forEach((chairs, index) =>
      changes.add('planTables', { id: newId(), planId, rank: rankAt(index + 1), ...chairs }),
    )
    return ok(changes.build())
  },
)

/** One line of a form: `id` null stands for a new one, behind those that are there. */
export interface RoundLine {
  readonly id: Id | null
  readonly title: string
}

type TableFields = Pick<PlanTable, 'name' | 'seatsMin' | 'seatsMax'>

/** Of a table that is there, only the fields to change. */
export type TableLine =
  | ({ readonly id: null } & Readonly<TableFields>)
  | ({ readonly id: Id } & Readonly<Partial<TableFields>>)

export interface UpdatePlanInput {
  readonly planId: Id
  readonly fields?: Partial<Pick<TablePlan, 'mixWeights' | 'bossApart' | 'avoidMet'>>
  /** Rounds and tables to add or change; others stay as they are. */
  readonly rounds?: readonly RoundLine[]
  readonly tables?: readonly TableLine[]
  /** Rounds and tables to take away, with the seats in them. */
  readonly removedIds?: readonly Id[]
}

/**
 * A whole form of settings in one step. Seats stay, save those in rounds and at tables that go. A
 * round that is over cannot be taken away.
 */
export const updateTablePlan = defineCommand(
  'tablePlan.update',
  (context, input: UpdatePlanInput): Outcome => {
    const { snapshot } = context
    const own = tablesOfPlan(snapshot, input.planId)
    if (!own) return fail({ type: 'tablePlan.unknown' })
    const { mixWeights } = input.fields ?? {}
    if (mixWeights && !areWeights(mixWeights)) return fail({ type: 'tables.badWeight' })
    const removed = new Set(input.removedIds)
    if (own.rounds.some(({ id, held }) => held && removed.has(id))) {
      return fail({ type: 'tablePlan.roundHeld' })
    }
    const rounds = countAfter(own.rounds, removed, input.rounds)
    if (!isWhole(rounds, 1, mostRounds)) return fail({ type: 'tables.badRounds' })
    if (countAfter(own.tables, removed, input.tables) === 0)
      return fail({ type: 'tables.noTables' })
    const wrong = wrongChairs(own, input.tables ?? [])
    if (wrong) return fail(wrong)
    const changes = new ChangeDraft(snapshot)
    changes.update('tablePlans', input.planId, input.fields ?? {})
    writeLines(context, changes, own, input)
    changes.removeMany(
      'tableRounds',
      own.rounds.flatMap(({ id }) => (removed.has(id) ? id : [])),
    )
    changes.removeMany(
      'planTables',
      own.tables.flatMap(({ id }) => (removed.has(id) ? id : [])),
    )
    return ok(changes.build())
  },
)

function writeLines(
  { newId }: CommandContext,
  changes: ChangeDraft,
  own: SeminarTables,
  { rounds = [], tables = [] }: UpdatePlanInput,
): void {
  const planId = own.plan.id
  const roundRank = ranksBehind(own.rounds)
  for (const { id, ...fields } of rounds) {
    if (id !== null) changes.update('tableRounds', id, fields)
    else changes.add('tableRounds', { ...fields, id: newId(), planId, rank: roundRank() })
  }
  const tableRank = ranksBehind(own.tables)
  for (const { id, ...fields } of tables) {
    if (id !== null) changes.update('planTables', id, fields)
    else changes.add('planTables', { ...fields, id: newId(), planId, rank: tableRank() })
  }
}

/** The plan with everything in it; people who were told their tables have to be told that as well. */
export const removeTablePlan = defineCommand(
  'tablePlan.remove',
  ({ snapshot }, { planId }: { readonly planId: Id }): Outcome => {
    if (!snapshot.tablePlans.has(planId)) return fail({ type: 'tablePlan.unknown' })
    const changes = new ChangeDraft(snapshot)
    changes.remove('tablePlans', planId)
    return ok(changes.build())
  },
)

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function areWeights(weights: TablePlan['mixWeights']): boolean {
  return Object.values(weights).every((weight) => weight >= 0 && weight <= mostPoints)
}

function countAfter(
  known: readonly { readonly id: Id }[],
  removed: ReadonlySet<Id>,
  lines: readonly { readonly id: Id | null }[] = [],
): number {
  const staying = known.filter(({ id }) => !removed.has(id)).length
  return staying + lines.filter(({ id }) => id === null).length
}

/** A line of a table that is gone is not written, and so cannot be wrong. */
function wrongChairs(own: SeminarTables, lines: readonly TableLine[]): Refusal | null {
  for (const line of lines) {
    const known = own.tables.find(({ id }) => id === line.id)
    if (line.id !== null && !known) continue
    const { seatsMin = 0, seatsMax = 0 } = { ...known, ...line }
    if (!isWhole(seatsMin, 0, 500) || !isWhole(seatsMax, 1, 500)) return { type: 'tables.badSeats' }
    if (seatsMin > seatsMax) return { type: 'tables.minAboveMax' }
  }
  return null
}
