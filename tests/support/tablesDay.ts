/** A day with people placed on it, ready for a table plan: ids p1, p2, … in two units with a chief each. */
import { applyChange } from '@/domain/change'
import type { Command, Refusal } from '@/domain/command'
import type { Snapshot } from '@/domain/records'
import { contextOf, snapshotOf, type Rows } from './snapshotOf'

export const dayId = 'day'

/** @param people how many come; the first two are the chiefs of the units, and everybody reports to one */
export function tablesDay(people: number, more: Rows = {}): Snapshot {
  const numbers = Array.from({ length: people }, (_, index) => index + 1)
  const day = snapshotOf({
    units: [
      { id: 'u1', name: 'Center for Børn', kind: 'centre' },
      { id: 'u2', name: 'Center for Ældre', kind: 'centre' },
    ],
    people: numbers.map((number) => ({
      id: `p${number}`,
      name: `Person ${number}`,
      unitId: number % 2 === 1 ? 'u1' : 'u2',
      level: number <= 2 ? 2 : 3,
      managerId: number <= 2 ? null : number % 2 === 1 ? 'p1' : 'p2',
    })),
    series: [{ id: 's', name: 'Akademi' }],
    seminars: [{ id: dayId, seriesId: 's', day: '2026-03-09', seatsMin: 0, seatsMax: 100 }],
    placements: numbers.map((number) => placed(`p${number}`)),
  })
  return snapshotOf(more, day)
}

export const placed = (personId: string, seminarId = dayId) => ({
  id: `seat-${personId}-${seminarId}`,
  seriesId: 's',
  personId,
  seminarId,
})

let made = 0

/** Runs one command after another on the same day; each record made gets an id of its own. */
export function next<Input>(
  snapshot: Snapshot,
  command: Command<Input, Refusal>,
  input: Input,
): Snapshot {
  const context = { ...contextOf(snapshot), newId: () => `made-${(made += 1)}` }
  const result = command.execute(context, input)
  if (!result.ok) throw new Error(`Refused: ${result.error.type}`)
  return applyChange(snapshot, result.value)
}

/** Round by round: the people of each table in turn, ids without their p; `[[1, 2], [3, 4]]`. */
export function seatsFrom(
  tableIds: readonly string[],
  rounds: readonly (readonly (readonly number[])[])[],
): Record<string, string>[] {
  return rounds.map((tables) =>
    Object.fromEntries(
      tables.flatMap((people, index) => people.map((id) => [`p${id}`, tableIds[index] ?? ''])),
    ),
  )
}
