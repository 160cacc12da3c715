/** The table plan of an academy day: three rounds in which nobody meets twice, as it was told. */
import type { Person } from '../people/person'
import type { Seminar } from '../seminars/seminar'
import { addDays } from '../shared/day'
import type { Id } from '../shared/id'
import { seededRandom, shuffled } from '../shared/random'
import { rankAt } from '../shared/rank'
import type { ExampleMaker } from './exampleMaker'

const titles = ['Hvad lykkes hos os?', 'Cases fra hverdagen', 'Det tager vi med hjem']
/** Tables are as many as a prime: then the slanted rounds below bring nobody together twice. */
const tableCount = 7
const daysSinceTold = 3
const attempts = 200

export function addTables(
  maker: ExampleMaker,
  seminar: Seminar,
  participants: readonly Person[],
): void {
  const plan = maker.add('tablePlans', {
    seminarId: seminar.id,
    toldOn: addDays(maker.today, -daysSinceTold),
  })
  const rounds = titles.map((title, index) =>
    maker.add('tableRounds', { planId: plan.id, rank: rankAt(index + 1), title }),
  )
  const tables = Array.from({ length: tableCount }, (_, index) =>
    maker.add('planTables', {
      planId: plan.id,
      rank: rankAt(index + 1),
      seatsMin: 3,
      seatsMax: 6,
    }),
  )
  for (const [person, places] of dealt(participants, rounds.length)) {
    const seats: Record<Id, Id> = {}
    rounds.forEach(({ id }, round) => (seats[id] = tables[places[round] ?? 0]?.id ?? ''))
    maker.add('tableSeats', { planId: plan.id, personId: person.id, seats, told: seats })
  }
}

/**
 * Each person with the place of a table for every round. People stand in rows of as many as there are
 * tables; row `a` moves `a` tables on from round to round, so that two of different rows meet once at
 * most and two of the same row never. The order is dealt anew until no leader sits with their manager.
 */
function dealt(people: readonly Person[], rounds: number): Map<Person, number[]> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const order = shuffled(people, seededRandom(attempt))
    const ways = new Map(
      order.map((person, index): [Person, number[]] => {
        const [row, column] = [Math.floor(index / tableCount), index % tableCount]
        return [
          person,
          Array.from({ length: rounds }, (_, round) => (column + round * row) % tableCount),
        ]
      }),
    )
    if (!seatsWithManager(ways)) return ways
  }
  throw new Error('The tables of the example cannot keep managers apart')
}

function seatsWithManager(ways: ReadonlyMap<Person, readonly number[]>): boolean {
  const wayOf = new Map([...ways].map(([{ id }, way]) => [id, way]))
  return [...ways].some(([{ managerId }, way]) => {
    const other = wayOf.get(managerId ?? '')
    return other?.some((place, round) => place === way[round]) ?? false
  })
}
