/**
 * Rounds that are turns of one another, for sizes where rounds of fields give out. People sit on circles of
 * as many places as there are turns, a few last ones beside them; every round turns all circles by one
 * place. Two people meet twice only where the first round has a difference of places twice, which anyone
 * can check (Bose, On the construction of balanced incomplete block designs, 1939; Anderson, Combinatorial
 * Designs and Tournaments, 1997). The first rounds below were found by annealing.
 */
import type { Rounds } from './constructions'

interface FirstRound {
  readonly turns: number
  /** Tables of people; circles in order of their people's numbers, those who stay have the highest. */
  readonly tables: string
}

const firstRounds: readonly FirstRound[] = [
  { turns: 7, tables: '0 2 11|1 13 14|3 6 9|4 5 12|7 8 10' },
  { turns: 7, tables: '0 2 6 11|1 8 20 22|3 14 18 19|4 7 17 23|5 13 15 21|9 10 12 16' },
  {
    turns: 6,
    tables: '0 9 23 24 28|1 12 16 21 27|2 8 14 18 20|3 5 10 13 26|4 6 17 19 29|7 11 15 22 25',
  },
  {
    turns: 9,
    tables: '0 15 22 27|1 8 11 20|2 16 18 26|3 6 7 14|4 13 17 21|5 19 23 25|9 10 12 24',
  },
]

/** At most `rounds` rounds for full tables; none where no first round is known. */
export function turnedRounds(groups: number, size: number, rounds: number): Rounds {
  for (const { turns, tables } of firstRounds) {
    const seated = tables.split('|').map((table) => table.split(' ').map(Number))
    if (seated.length !== groups || seated[0]?.length !== size) continue
    return Array.from({ length: Math.min(rounds, turns) }, (_, by) => {
      const tableOf = new Int32Array(groups * size)
      seated.forEach((people, table) => {
        for (const person of people) tableOf[afterTurns(person, by, turns, groups * size)] = table
      })
      return tableOf
    })
  }
  return []
}

/** Who has somebody's place after so many turns. */
function afterTurns(person: number, by: number, turns: number, people: number): number {
  if (person >= people - (people % turns)) return person
  const circle = person - (person % turns)
  return circle + ((person - circle + by) % turns)
}
