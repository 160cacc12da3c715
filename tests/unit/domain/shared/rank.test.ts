import { byRank, rankAt, rankBetween, ranksBehind } from '@/domain/shared/rank'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a rank between two', () => {
  it('begins a list, and goes on in whole numbers at its end', () => {
    expect(rankBetween(null, null)).toBe('0001')
    expect(rankBetween('0001', null)).toBe('0002')
    expect(rankBetween('0002n', null)).toBe('0003')
  })

  it('lies strictly between its neighbours, however often one puts something in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 80 }), (places) => {
        const ranks = [rankAt(1), rankAt(2)]
        for (const place of places) {
          const at = place % (ranks.length + 1)
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null))
        }
        expect([...new Set(ranks)].sort()).toEqual(ranks)
        const behind = ranksBehind(ranks.map((rank) => ({ rank })))
        expect(behind() > ranks.at(-1)!).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('grows slowly when everything is put in at the same place', () => {
    let [rank, after] = ['0001', '0002']
    for (let time = 0; time < 100; time += 1) after = rankBetween(rank, after)
    for (let time = 0; time < 20; time += 1) rank = rankBetween(rank, after)
    expect(rank.length).toBeLessThanOrEqual(40)
  })

  it('goes on behind the last whole number', () => {
    expect(rankBetween('9999', null) > '9999').toBe(true)
  })

  it('never leaves its neighbours, whatever they look like', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one]
        const rank = rankBetween(before, after)
        expect(before <= rank && rank <= after).toBe(true)
      }),
    )
  })

  it('tolerates equal ranks: the ids settle the order', () => {
    const rank = rankBetween('0003', '0003')
    expect(rank).toBe('0003')
    expect(
      [
        { id: 'b', rank },
        { id: 'a', rank },
      ]
        .sort(byRank)
        .map(({ id }) => id),
    ).toEqual(['a', 'b'])
  })
})
