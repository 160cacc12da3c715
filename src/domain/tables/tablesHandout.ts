/** Who sits where, as it is handed out: the rows behind table cards, lists and files. */
import { handoutPerson, type HandoutPerson } from '../distribution/handoutDays'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { participantsOf } from './participants'
import { roundSeats, tablesOfSeminar } from './seminarTables'
import type { PlanTable, TableRound } from './tablePlan'

export interface TablesHandout {
  readonly rounds: readonly TableRound[]
  readonly tables: readonly PlanTable[]
  /** Those who come, in Danish order; `tables` holds a place in the list of tables for each round. */
  readonly people: readonly {
    readonly person: HandoutPerson
    /** Null where the person has no table. */
    readonly tables: readonly (number | null)[]
  }[]
}

/** @returns null when the seminar has no table plan */
export function tablesHandout(snapshot: Snapshot, seminarId: Id): TablesHandout | null {
  const own = tablesOfSeminar(snapshot, seminarId)
  if (!own) return null
  const coming = participantsOf(snapshot, seminarId)
  const seats = roundSeats(
    own,
    coming.map(({ id }) => id),
  )
  const places = new Map(own.tables.map(({ id }, place) => [id, place]))
  return {
    rounds: own.rounds,
    tables: own.tables,
    people: coming.map((person) => ({
      person: handoutPerson(snapshot, person),
      tables: seats.map((round) => places.get(round[person.id] ?? '') ?? null),
    })),
  }
}

/** The people at one table in one round, both by place in their list. */
export function peopleAt({ people }: TablesHandout, round: number, table: number): HandoutPerson[] {
  return people.flatMap(({ person, tables }) => (tables[round] === table ? [person] : []))
}
