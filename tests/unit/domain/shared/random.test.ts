import { randomInteger, seededRandom, shuffled } from '@/domain/shared/random'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const draws = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

describe('a seeded stream', () => {
  it('repeats exactly for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draws(seed, 20)).toEqual(draws(seed, 20))
      }),
    )
  })

  it('draws the same numbers as the published sfc32', () => {
    expect(draws(7, 5)).toEqual(referenceDraws(7, 5))
  })

  it('differs between neighbouring seeds from the first draw on', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => draws(seed, 1)[0])
    expect(new Set(firsts).size).toBe(200)
  })

  it('stays at or above 0 and below 1, and fills the range evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    const values = draws(1, 20_000)
    expect(values.filter((value) => value < 0 || value >= 1)).toEqual([])
    for (const value of values) {
      const tenth = Math.floor(value * 10)
      tenths[tenth] = (tenths[tenth] as number) + 1
    }
    // Four standard deviations of a fair draw are 170.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(170)
  })
})

describe('a random whole number', () => {
  it('covers 0 up to, but not including, the limit', () => {
    const random = seededRandom(3)
    const drawn = new Set(Array.from({ length: 300 }, () => randomInteger(random, 6)))
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('a shuffle', () => {
  it('keeps every item, leaves the given list alone and repeats for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        const mixed = shuffled(items, seededRandom(seed))
        expect(items).toEqual(before)
        expect([...mixed].sort()).toEqual([...items].sort())
        expect(shuffled(items, seededRandom(seed))).toEqual(mixed)
      }),
    )
  })

  it('brings every item to every place about as often', () => {
    const random = seededRandom(5)
    const first = [0, 0, 0, 0]
    for (let round = 0; round < 4000; round += 1) {
      const [item] = shuffled([0, 1, 2, 3], random) as [number]
      first[item] = (first[item] as number) + 1
    }
    // Four standard deviations of a fair draw are 110.
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(110)
  })
})

/** Sfc32 written out a second time with exact integers, after the description in PractRand. */
function referenceDraws(seed: number, count: number): number[] {
  const word = (value: bigint) => BigInt.asUintN(32, value)
  let [a, b, c, counter] = [word(BigInt(seed)), 0x9e3779b9n, 0x243f6a88n, 1n]
  const next = () => {
    const sum = word(a + b + counter)
    counter = word(counter + 1n)
    a = b ^ (b >> 9n)
    b = word(c + (c << 3n))
    c = word(word((c << 21n) | (c >> 11n)) + sum)
    return Number(sum) / 2 ** 32
  }
  return Array.from({ length: 12 + count }, next).slice(12)
}
