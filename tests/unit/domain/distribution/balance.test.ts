import {
  balanceFigures,
  balanceVerdict,
  sharesPerSeat,
  totalDeviation,
} from '@/domain/distribution/balance'
import type { BlockReason, ProblemPerson } from '@/domain/distribution/problem'
import { expect, test } from 'vitest'

const days = [
  { id: 'd1', seatsMin: 0, seatsMax: 9 },
  { id: 'd2', seatsMin: 0, seatsMax: 9 },
]

function person(
  id: string,
  value: string | null,
  blocked: Record<string, BlockReason> = {},
): ProblemPerson {
  return { id, values: [value], blocked, pinnedTo: null, current: null }
}

test('a day mirrors those who may come on it', () => {
  const people = [person('a', 'care'), person('b', 'care'), person('c', 'school')]
  const shares = sharesPerSeat({ people, days }, 0)
  expect(shares.get('d1')?.get('care')).toBeCloseTo(2 / 3)
})

test('people of whom the day was never meant leave the share, the absent stay in it', () => {
  const people = [
    person('a', 'care', { d1: 'notEligible' }),
    person('b', 'care', { d1: 'absent' }),
    person('c', 'school'),
  ]
  const shares = sharesPerSeat({ people, days }, 0)
  expect(shares.get('d1')?.get('care')).toBe(1 / 2)
  expect(shares.get('d2')?.get('care')).toBeCloseTo(2 / 3)
})

test('a day that nobody with the value may come on has no share for it', () => {
  const people = [person('a', 'care', { d1: 'notEligible' }), person('b', null)]
  expect([...(sharesPerSeat({ people, days }, 0).get('d1') ?? [])]).toEqual([[null, 1]])
})

test('the fair share follows the size of the day and the deviations add up to nothing', () => {
  const shares = new Map([
    ['care', 0.5],
    ['school', 0.5],
  ])
  const figures = balanceFigures(shares, new Map([['care', 6]]))
  expect(figures).toEqual([
    { value: 'care', count: 6, share: 3, deviation: 3 },
    { value: 'school', count: 0, share: 3, deviation: -3 },
  ])
  expect(totalDeviation(figures)).toBe(6)
})

test('somebody present whose value has no share at all counts against the day', () => {
  const figures = balanceFigures(new Map([['care', 1]]), new Map([['school', 2]]))
  expect(figures.find(({ value }) => value === 'school')?.deviation).toBe(2)
})

test('a count that is the share rounded up or down is in balance', () => {
  expect(balanceVerdict({ deviation: 0.9 })).toBe('ok')
  expect(balanceVerdict({ deviation: -0.9 })).toBe('ok')
  expect(balanceVerdict({ deviation: 1 })).toBe('high')
  expect(balanceVerdict({ deviation: -1.2 })).toBe('low')
})
