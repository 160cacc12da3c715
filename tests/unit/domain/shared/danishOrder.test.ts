import {
  compareDanish,
  compareDanishKeys,
  danishKey,
  sortedByName,
} from '@/domain/shared/danishOrder'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('sorts æ, ø and å last, aa as å, and numbers by value, whatever the case', () => {
  const names = ['Århus', 'Ærø', 'Østby', 'aabenraa', 'zoo', 'Løn 10', 'Løn 9', 'andeby']
  expect(names.sort(compareDanish)).toEqual([
    'andeby',
    'Løn 9',
    'Løn 10',
    'zoo',
    'Ærø',
    'Østby',
    'aabenraa',
    'Århus',
  ])
})

it('keeps people of the same name in one order, whichever way they came', () => {
  const people = [
    { id: 'b', name: 'Bo Birk' },
    { id: 'a', name: 'Bo Birk' },
    { id: 'c', name: 'Anja Birk' },
  ]
  const ids = (sorted: typeof people) => sorted.map(({ id }) => id)
  expect(ids(sortedByName(people))).toEqual(['c', 'a', 'b'])
  expect(ids(sortedByName([...people].reverse()))).toEqual(['c', 'a', 'b'])
})

it('orders prepared texts exactly as it orders the texts themselves', () => {
  const letters = [...'abcdeknoqtuvwxyzæøåAEKOZÆØÅ -', 'aa', 'Aa', 'aaa', 'é', 'ü', '1', '20', '.']
  const text = fc
    .array(fc.constantFrom(...letters), { maxLength: 6 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareDanishKeys(danishKey(a), danishKey(b)))).toBe(
        Math.sign(compareDanish(a, b)),
      )
    }),
    { numRuns: 5000 },
  )
})
