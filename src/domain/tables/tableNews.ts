/** What has happened since people were seated: who left, who is new, and who must hear of another table. */
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { participantsOf } from './participants'
import { roundSeats, roundsHeldIn, tablesOfSeminar, type SeminarTables } from './seminarTables'

/** Both in Danish order; both empty while nobody has been seated. */
export interface SeatingNeeds {
  /** Have a seat in a round to come, but do not come any more. */
  readonly left: readonly Person[]
  /** Come, but lack a seat in some round to come. */
  readonly unseated: readonly Person[]
}

const none: SeatingNeeds = { left: [], unseated: [] }

export function seatingNeeds(snapshot: Snapshot, seminarId: Id): SeatingNeeds {
  const own = tablesOfSeminar(snapshot, seminarId)
  if (!own || !isSeated(own)) return none
  const coming = participantsOf(snapshot, seminarId)
  const comingIds = new Set(coming.map(({ id }) => id))
  const gone = [...own.seats.keys()].filter((id) => !comingIds.has(id))
  const ahead = (ids: Iterable<Id>) => roundSeats(own, ids).slice(roundsHeldIn(own))
  const seatsOfGone = ahead(gone)
  const seats = ahead(comingIds)
  return {
    left: sortedByName(
      gone
        .filter((id) => seatsOfGone.some((round) => id in round))
        .flatMap((id) => snapshot.people.get(id) ?? []),
    ),
    unseated: coming.filter(({ id }) => seats.some((round) => !(id in round))),
  }
}

/** Whether anybody has a seat in any round. */
export function isSeated(own: SeminarTables): boolean {
  return roundSeats(own, own.seats.keys()).some((round) => Object.keys(round).length > 0)
}

export interface TableNews {
  readonly person: Person
  /** Rounds to come in which the table is another than the one told; null stands for no table. */
  readonly changes: readonly {
    readonly round: number
    readonly from: Id | null
    readonly to: Id | null
  }[]
}

/** Whom to tell that they sit elsewhere, in Danish order; nobody before people were first told. */
export function tableNews(snapshot: Snapshot, seminarId: Id): TableNews[] {
  const own = tablesOfSeminar(snapshot, seminarId)
  if (!own || own.plan.toldOn === null) return []
  const coming = participantsOf(snapshot, seminarId)
  const ids = coming.map(({ id }) => id)
  const [now, told] = [roundSeats(own, ids), roundSeats(own, ids, 'told')]
  const held = roundsHeldIn(own)
  return coming.flatMap((person) => {
    const changes = own.rounds
      .map((_, round) => ({
        round,
        from: told[round]?.[person.id] ?? null,
        to: now[round]?.[person.id] ?? null,
      }))
      .filter(({ round, from, to }) => round >= held && from !== to)
    return changes.length > 0 ? [{ person, changes }] : []
  })
}
