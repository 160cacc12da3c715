import { describe, expect, test } from 'vitest'
import { repeatFreeRounds, type Rounds } from '@/optimiser/tables/constructions'
import { turnedRounds } from '@/optimiser/tables/turnedRounds'
import { fieldsOf, galoisField } from '@/optimiser/tables/rings'

/** Pairs that meet more than once, and tables that are not full. */
function faults(rounds: Rounds, groups: number, size: number): string[] {
  const found: string[] = []
  const met = new Set<string>()
  for (const round of rounds) {
    for (let table = 0; table < groups; table += 1) {
      const people = [...round.keys()].filter((person) => round[person] === table)
      if (people.length !== size) found.push(`${people.length} people at a table of ${size}`)
      for (const [at, a] of people.entries()) {
        for (const b of people.slice(at + 1)) {
          if (met.has(`${a} ${b}`)) found.push(`${a} meets ${b} again`)
          met.add(`${a} ${b}`)
        }
      }
    }
  }
  return found
}

describe('built rounds', () => {
  test('bring nobody together twice and fill every table, for all sizes', () => {
    for (let groups = 1; groups <= 19; groups += 1) {
      for (let size = 1; size <= 9; size += 1) {
        const rounds = repeatFreeRounds(groups, size, 10)
        expect(rounds.length).toBeGreaterThan(0)
        expect(faults(rounds, groups, size)).toEqual([])
      }
    }
  })

  test('are as many as there are tables when those are a prime power', () => {
    for (const tables of [4, 5, 7, 8, 9]) {
      expect(repeatFreeRounds(tables, tables - 1, 10)).toHaveLength(tables)
    }
  })

  test('go on within the classes where these divide into tables', () => {
    expect(repeatFreeRounds(8, 4, 10)).toHaveLength(9)
    expect(repeatFreeRounds(4, 4, 10)).toHaveLength(5)
    expect(repeatFreeRounds(6, 6, 10)).toHaveLength(3)
  })
})

describe('rounds that are turns of one another', () => {
  test.each([
    [5, 3, 7],
    [6, 4, 7],
    [6, 5, 6],
    [7, 4, 9],
  ])('bring nobody together twice at %i tables of %i in %i rounds', (groups, size, rounds) => {
    const turned = turnedRounds(groups, size, 10)
    expect(turned).toHaveLength(rounds)
    expect(faults(turned, groups, size)).toEqual([])
  })

  test('are as many as were asked for, and none where no first round is known', () => {
    expect(turnedRounds(7, 4, 3)).toHaveLength(3)
    expect(turnedRounds(11, 5, 3)).toEqual([])
  })
})

describe('finite fields', () => {
  test.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32, 49])('of %i elements hold their laws', (size) => {
    const field = galoisField(size)
    if (!field) throw new Error('No field')
    const elements = Array.from({ length: size }, (_, element) => element)
    for (const a of elements.slice(1)) {
      const products = elements.map((b) => field.multiply(a, b))
      expect(new Set(products).size).toBe(size)
      const c = (a * 5 + 1) % size
      for (const b of elements) {
        expect(field.subtract(field.add(a, b), b)).toBe(a)
        expect(field.multiply(c, field.add(a, b))).toBe(
          field.add(field.multiply(c, a), field.multiply(c, b)),
        )
      }
    }
  })

  test('exist for prime powers only, and their products for every size', () => {
    expect([1, 6, 10, 12, 15].map(galoisField)).toEqual([null, null, null, null, null])
    expect([1, 6, 10, 12, 60].map((size) => fieldsOf(size).size)).toEqual([1, 6, 10, 12, 60])
  })
})
