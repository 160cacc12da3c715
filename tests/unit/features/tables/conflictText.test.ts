import { conflictText } from '@/features/tables/conflictText'
import { tablesDay } from '@tests/support/tablesDay'
import { expect, test } from 'vitest'

const day = tablesDay(12)

test('what cannot hold is said with numbers and names', () => {
  expect(conflictText(day, { type: 'tables.tooFewSeats', people: 36, seats: 35 })).toBe(
    'Der kommer 36 deltagere, og bordene har 35 pladser i alt. Tilføj et bord, eller sæt flere stole til.',
  )
  const personIds = ['p1', 'p2']
  expect(conflictText(day, { type: 'tables.togetherAndApart', personIds })).toBe(
    'Disse skal både sidde sammen og hver for sig: Person 1 og Person 2. Vælg en af delene.',
  )
  expect(conflictText(day, { type: 'tables.groupTooLarge', personIds, seats: 1 })).toContain(
    'Disse 2 skal sidde sammen, men det største bord har 1 pladser',
  )
})

test('many names are cut, and the rest are counted', () => {
  const personIds = [...day.people.keys()]
  expect(conflictText(day, { type: 'tables.apartNotKept', personIds })).toContain('og 5 andre')
})
