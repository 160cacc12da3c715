/** Seating people: taking over a proposal, and moving or swapping by hand in one round. */
import type { Change } from '../change'
import { defineCommand, type Refusal } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { participantsOf } from './participants'
import type { TableSeats } from './problem'
import { roundSeats, tablesOfPlan, type SeminarTables } from './seminarTables'
import { tableSeatWriter } from './tableSeatWriter'

type Outcome = Result<Change, Refusal>

export interface AcceptTablesInput {
  readonly planId: Id
  /** The rounds that the proposal was made for, in its order. */
  readonly roundIds: readonly Id[]
  readonly seats: TableSeats
}

/**
 * Gives everybody the proposed tables, in rounds that are not over, and takes the seats of people the
 * proposal does not know. Refused as stale when rounds or tables are others than it was made for, or
 * it seats somebody who does not come.
 */
export const acceptTables = defineCommand(
  'tablePlan.accept',
  (context, { planId, roundIds, seats }: AcceptTablesInput): Outcome => {
    const own = tablesOfPlan(context.snapshot, planId)
    if (!own) return fail({ type: 'tablePlan.unknown' })
    if (isStale(context.snapshot, own, roundIds, seats)) return fail({ type: 'tablePlan.stale' })
    const writer = tableSeatWriter(context, own)
    own.rounds.forEach(({ id: roundId, held }, index) => {
      const round = seats[index] ?? {}
      if (held) return
      for (const personId of new Set([...own.seats.keys(), ...Object.keys(round)])) {
        writer.seat(personId, roundId, round[personId] ?? null)
      }
    })
    return writer.build()
  },
)

function isStale(
  snapshot: Snapshot,
  own: SeminarTables,
  roundIds: readonly Id[],
  seats: TableSeats,
): boolean {
  const coming = new Set(participantsOf(snapshot, own.plan.seminarId).map(({ id }) => id))
  const standing = new Set(own.tables.map(({ id }) => id))
  return (
    roundIds.length !== own.rounds.length ||
    own.rounds.some(({ id }, index) => roundIds[index] !== id) ||
    seats.some((round) =>
      Object.entries(round).some(([person, table]) => !coming.has(person) || !standing.has(table)),
    )
  )
}

export interface MoveInput {
  readonly planId: Id
  readonly roundId: Id
  readonly personId: Id
  readonly tableId: Id
}

/** Another table in one round. A full table is the planner's choice; the page says so. */
export const moveToTable = defineCommand(
  'tablePlan.move',
  (context, { planId, roundId, personId, tableId }: MoveInput): Outcome => {
    const open = openRound(context.snapshot, planId, roundId, [personId])
    if (!open.ok) return open
    if (!open.value.tables.some(({ id }) => id === tableId)) {
      return fail({ type: 'tablePlan.tableGone' })
    }
    const writer = tableSeatWriter(context, open.value)
    writer.seat(personId, roundId, tableId)
    return writer.build()
  },
)

export interface SwapTablesInput {
  readonly planId: Id
  readonly roundId: Id
  readonly personId: Id
  readonly otherId: Id
}

/** Two people take each other's table in one round. */
export const swapTables = defineCommand(
  'tablePlan.swap',
  (context, { planId, roundId, personId, otherId }: SwapTablesInput): Outcome => {
    const open = openRound(context.snapshot, planId, roundId, [personId, otherId])
    if (!open.ok) return open
    const index = open.value.rounds.findIndex(({ id }) => id === roundId)
    const round = roundSeats(open.value, [personId, otherId])[index] ?? {}
    const [own, theirs] = [round[personId], round[otherId]]
    if (own === undefined || theirs === undefined) return fail({ type: 'tablePlan.notSeated' })
    if (own === theirs) return fail({ type: 'tablePlan.sameTable' })
    const writer = tableSeatWriter(context, open.value)
    writer.seat(personId, roundId, theirs)
    writer.seat(otherId, roundId, own)
    return writer.build()
  },
)

/** The plan, when the round can be changed and the people come. */
function openRound(
  snapshot: Snapshot,
  planId: Id,
  roundId: Id,
  personIds: readonly Id[],
): Result<SeminarTables, Refusal> {
  const own = tablesOfPlan(snapshot, planId)
  const round = own?.rounds.find(({ id }) => id === roundId)
  if (!own || !round) return fail({ type: 'tablePlan.unknown' })
  if (round.held) return fail({ type: 'tablePlan.roundHeld' })
  const coming = new Set(participantsOf(snapshot, own.plan.seminarId).map(({ id }) => id))
  return personIds.every((id) => coming.has(id)) ? ok(own) : fail({ type: 'tablePlan.personGone' })
}
