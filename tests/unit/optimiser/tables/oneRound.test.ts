/** A table plan of one round is a grouping by distance: the two engines hold each other to account. */
import type { TablesProblem } from '@/domain/tables/problem'
import { randomInteger, seededRandom } from '@/domain/shared/random'
import { solveGrouping } from '@/optimiser/grouping/solve'
import { solveTables } from '@/optimiser/tables/solve'
import { describe, expect, test } from 'vitest'

const people = 24
const tables = Array.from({ length: 4 }, (_, index) => ({
  id: `table-${index}`,
  seatsMin: 6,
  seatsMax: 6,
}))
const weights = [3, 2, 1]

function guestsOf(seed: number) {
  const random = seededRandom(seed)
  return Array.from({ length: people }, (_, index) => ({
    id: `person-${index}`,
    values: weights.map((_, attribute) => `${attribute}-${randomInteger(random, 4 + attribute)}`),
  }))
}

/** The distance of two people is the weight of what they do not share. */
function distancesOf(guests: ReturnType<typeof guestsOf>): Float64Array {
  const distances = new Float64Array(people * people)
  for (const [i, one] of guests.entries()) {
    for (const [j, other] of guests.entries()) {
      const different = weights.filter((_, at) => one.values[at] !== other.values[at])
      distances[i * people + j] = different.reduce((sum, weight) => sum + weight, 0)
    }
  }
  return distances
}

describe('one round at the tables', () => {
  test.each([1, 2, 3])('is as mixed as groups by distance (seed %d)', (seed) => {
    const guests = guestsOf(seed)
    const problem: TablesProblem = {
      people: guests,
      tables,
      rounds: 1,
      attributes: weights.map((weight, at) => ({ key: `attribute-${at}`, weight })),
      apart: [],
      together: [],
      metBefore: [],
      repeatWeight: 30,
      told: null,
      roundsHeld: 0,
      moveWeight: 0,
    }
    const seated = solveTables(problem, { seed, seconds: 60, iterations: 300_000 })
    const grouped = solveGrouping(
      {
        people,
        distances: distancesOf(guests),
        groups: tables.map(({ seatsMin, seatsMax }) => ({ min: seatsMin, max: seatsMax })),
      },
      { seed, seconds: 60, iterations: 40_000_000 },
    )
    if (!seated.ok || !grouped.ok) throw new Error('Refused')
    const pairsAtTables = (tables.length * 6 * 5) / 2
    const everything = pairsAtTables * weights.reduce((sum, weight) => sum + weight, 0)
    expect(seated.value.score).toBe(everything - grouped.value.objective)
  })
})
