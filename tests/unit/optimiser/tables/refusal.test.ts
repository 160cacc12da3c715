import { describe, expect, test } from 'vitest'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import { solveTables } from '@/optimiser/tables/solve'
import { golfers } from '@tests/support/golfers'

const sound = golfers(2, 2, 2)
const refusalOf = (change: Partial<TablesProblem>) => {
  const result = solveTables({ ...sound, ...change }, { seed: 1, seconds: 1, iterations: 1024 })
  return result.ok ? null : result.error
}
const table = (seatsMin: number, seatsMax: number) => [{ id: 't0', seatsMin, seatsMax }]

describe('a question of tables is refused', () => {
  test('without people or tables', () => {
    expect(refusalOf({ people: [] })).toEqual({ type: 'tables.noPeople' })
    expect(refusalOf({ tables: [] })).toEqual({ type: 'tables.noTables' })
  })

  test.each([0, 11, NaN, 1.5, -1, Infinity])('with %d rounds', (rounds) => {
    expect(refusalOf({ rounds })).toEqual({ type: 'tables.badRounds' })
  })

  test('with more rounds over than were told', () => {
    expect(refusalOf({ roundsHeld: 1 })).toEqual({ type: 'tables.badRounds' })
    expect(refusalOf({ roundsHeld: 3, told: [{}, {}, {}] })).toEqual({ type: 'tables.badRounds' })
    expect(refusalOf({ roundsHeld: 1, told: [{}, {}] })).toBeNull()
  })

  test('with seats that are no whole numbers, or fewer at most than at least', () => {
    expect(refusalOf({ tables: table(NaN, 4) })).toEqual({ type: 'tables.badSeats', tableId: 't0' })
    expect(refusalOf({ tables: table(-1, 4) })).toEqual({ type: 'tables.badSeats', tableId: 't0' })
    expect(refusalOf({ tables: table(0, Infinity) })?.type).toBe('tables.badSeats')
    expect(refusalOf({ tables: table(0, 2 ** 32) })?.type).toBe('tables.badSeats')
    expect(refusalOf({ tables: table(5, 4) })?.type).toBe('tables.minAboveMax')
  })

  test.each([-1, NaN, Infinity, 1e9])('with a weight of %d', (weight) => {
    expect(refusalOf({ repeatWeight: weight })?.type).toBe('tables.badWeight')
    expect(refusalOf({ moveWeight: weight })?.type).toBe('tables.badWeight')
    const people = sound.people.map((person) => ({ ...person, values: ['x'] }))
    const attributes = [{ key: 'unit', weight }]
    expect(refusalOf({ people, attributes })).toEqual({ type: 'tables.badWeight', of: 'unit' })
  })

  test('with people who have too few values, or ids that are doubled or unknown', () => {
    const attributes = [{ key: 'unit', weight: 1 }]
    expect(refusalOf({ attributes })).toEqual({ type: 'tables.badValues', personId: 'p0' })
    const [first] = sound.people
    expect(refusalOf({ people: [first!, first!] })?.type).toBe('tables.duplicateId')
    expect(refusalOf({ tables: [...table(0, 9), ...table(0, 9)] })?.type).toBe('tables.duplicateId')
    expect(refusalOf({ apart: [['p0', 'nobody']] })?.type).toBe('tables.unknownId')
    expect(refusalOf({ apart: [['p0', 'p0']] })?.type).toBe('tables.duplicateId')
    expect(refusalOf({ together: [['p0', 'nobody']] })?.type).toBe('tables.unknownId')
  })

  test('but not for naming people who have left since', () => {
    const told: TableSeats = [{ left: 't0', p0: 'gone' }, {}]
    expect(refusalOf({ told, metBefore: [['left', 'p0']] })).toBeNull()
  })
})
