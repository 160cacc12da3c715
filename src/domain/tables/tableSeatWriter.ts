/** Gives and takes seats at tables within one Change: a person has one record, and keeps its id. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import type { CommandContext } from '../command'
import type { Id } from '../shared/id'
import { ok, type Result } from '../shared/result'
import type { SeminarTables } from './seminarTables'

export interface TableSeatWriter {
  /** @param tableId null takes the seat */
  seat(personId: Id, roundId: Id, tableId: Id | null): void
  build(): Result<Change, never>
}

export function tableSeatWriter(
  { snapshot, newId }: CommandContext,
  { plan, seats }: SeminarTables,
): TableSeatWriter {
  const changes = new ChangeDraft(snapshot)
  const written = new Map<Id, Record<Id, Id>>()
  return {
    seat(personId, roundId, tableId) {
      const way = written.get(personId) ?? { ...seats.get(personId)?.seats }
      if (tableId === null) delete way[roundId]
      else way[roundId] = tableId
      written.set(personId, way)
    },
    build() {
      for (const [personId, way] of written) {
        const known = seats.get(personId)
        if (known) changes.update('tableSeats', known.id, { seats: way })
        else if (Object.keys(way).length > 0) {
          changes.add('tableSeats', { id: newId(), planId: plan.id, personId, seats: way })
        }
      }
      return ok(changes.build())
    },
  }
}
