/** Grouping keeps order, leaves out what has no key, and loses nothing else. */
import { groupBy } from '@/domain/shared/groupBy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('groupBy', () => {
  it('keeps keys and items in the order in which they come', () => {
    const groups = groupBy(['bo', 'ida', 'al', 'eva'], ({ length }) => length)
    expect([...groups]).toEqual([
      [2, ['bo', 'al']],
      [3, ['ida', 'eva']],
    ])
  })

  it('holds exactly the items that have a key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const groups = groupBy(items, (item) => (item < 0 ? null : item % 3))
        expect([...groups.values()].flat().sort()).toEqual(items.filter((item) => item >= 0).sort())
      }),
    )
  })
})
