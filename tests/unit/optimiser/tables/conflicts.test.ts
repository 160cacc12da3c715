import { describe, expect, test } from 'vitest'
import type { TablesProblem } from '@/domain/tables/problem'
import { solveTables } from '@/optimiser/tables/solve'
import { golfers } from '@tests/support/golfers'

function solved(problem: TablesProblem, iterations = 8192) {
  const result = solveTables(problem, { seed: 1, seconds: 20, iterations })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)

describe('a question of tables that cannot hold', () => {
  test('names too few chairs, and seats those who have been told first', () => {
    const problem = golfers(2, 3, 2)
    const tables = problem.tables.map((table) => ({ ...table, seatsMin: 0, seatsMax: 2 }))
    const round = { p2: 't0', p3: 't0', p4: 't1', p5: 't1' }
    const { complete, conflicts, seats } = solved({ ...problem, tables, told: [round, round] })
    expect(complete).toBe(false)
    expect(conflicts).toEqual([{ type: 'tables.tooFewSeats', people: 6, seats: 4 }])
    expect(seats.map((own) => Object.keys(own).sort())).toEqual([
      ['p2', 'p3', 'p4', 'p5'],
      ['p2', 'p3', 'p4', 'p5'],
    ])
  })

  test('names too few people, and seats all of them', () => {
    const { people, ...rest } = golfers(3, 3, 2)
    const { conflicts, seats } = solved({ ...rest, people: people.slice(0, 7) })
    expect(conflicts).toEqual([{ type: 'tables.tooFewPeople', people: 7, seatsMin: 9 }])
    expect(seats.map((round) => Object.keys(round).length)).toEqual([7, 7])
  })

  test('names a group that no table holds', () => {
    const { conflicts } = solved({ ...golfers(3, 3, 2), together: [ids(3), ['p2', 'p3']] })
    expect(conflicts).toEqual([{ type: 'tables.groupTooLarge', personIds: ids(4), seats: 3 }])
  })

  test('names groups that fit one by one but not all at once', () => {
    const together = [
      ['p0', 'p1'],
      ['p2', 'p3'],
      ['p4', 'p5'],
    ]
    const { conflicts, complete, seats } = solved({ ...golfers(2, 3, 3), together })
    expect(complete).toBe(false)
    expect(conflicts.map(({ type }) => type)).toEqual(['tables.groupsDoNotFit'])
    expect(seats.map((round) => Object.keys(round).length)).toEqual([6, 6, 6])
  })

  test('names a group that has to be torn because every table needs somebody', () => {
    const tables = golfers(2, 2, 1).tables.map((table) => ({ ...table, seatsMin: 1, seatsMax: 4 }))
    const { conflicts, seats } = solved({ ...golfers(2, 2, 2), tables, together: [ids(4)] })
    expect(conflicts).toEqual([{ type: 'tables.groupsDoNotFit', personIds: ids(4) }])
    for (const round of seats) expect(new Set(Object.values(round)).size).toBe(2)
  })

  test('names too few chairs when there are none at all', () => {
    const tables = golfers(2, 2, 1).tables.map((table) => ({ ...table, seatsMin: 0, seatsMax: 0 }))
    const { conflicts, seats } = solved({ ...golfers(2, 2, 2), tables })
    expect(conflicts).toEqual([{ type: 'tables.tooFewSeats', people: 4, seats: 0 }])
    expect(seats).toEqual([{}, {}])
  })

  test('names people who are to be together and apart', () => {
    const together = [
      ['p0', 'p1'],
      ['p1', 'p2'],
    ]
    const { conflicts } = solved({ ...golfers(3, 3, 2), together, apart: [['p2', 'p0']] })
    expect(conflicts).toEqual([{ type: 'tables.togetherAndApart', personIds: ['p2', 'p0'] }])
  })

  test('names a crowd of whom no two may share a table', () => {
    const apart = ids(4).flatMap((a, at) => ids(at).map((b) => [a, b] as const))
    const { conflicts, complete } = solved({ ...golfers(3, 3, 2), apart })
    expect(complete).toBe(false)
    expect(conflicts).toMatchObject([{ type: 'tables.tooManyApart', tables: 3 }])
  })

  test('names those who still sit together when only all rules at once are in the way', () => {
    // Five in a ring, each apart from the next, cannot be shared over two tables.
    const ring = ids(5).map((id, at) => [id, `p${(at + 1) % 5}`] as const)
    const tables = golfers(2, 3, 1).tables.map((table) => ({ ...table, seatsMin: 0, seatsMax: 5 }))
    const { conflicts } = solved({ ...golfers(1, 5, 1), tables, apart: ring })
    expect(conflicts).toHaveLength(1)
    const [conflict] = conflicts
    expect(conflict?.type).toBe('tables.apartNotKept')
    expect(conflict).toMatchObject({ personIds: { length: 2 } })
  })

  test('is answered quickly with 10,000 pairs that are to be apart', { timeout: 20_000 }, () => {
    const problem = golfers(20, 8, 3)
    const apart = Array.from({ length: 10_000 }, (_, index) => {
      const first = index % 160
      const second = (first + 1 + Math.floor(index / 160)) % 160
      return [`p${first}`, `p${second}`] as const
    })
    const { complete, conflicts } = solved({ ...problem, apart }, 4096)
    expect(complete).toBe(false)
    expect(conflicts.map(({ type }) => type)).toEqual(['tables.tooManyApart'])
  })
})
