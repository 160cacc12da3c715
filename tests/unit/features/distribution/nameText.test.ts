import { differencesOf } from '@/features/distribution/board/proposalView'
import { nameById, namesOf } from '@/features/distribution/nameText'
import { aPerson, aSeminar, aUnit, snapshotOf } from '@tests/support/builders'
import { expect, it } from 'vitest'

const snapshot = snapshotOf({
  units: [aUnit({ id: 'building', name: 'Byggeri' }), aUnit({ id: 'roads', name: 'Veje' })],
  people: [
    aPerson({ id: 'builder', name: 'Mette Jensen', unitId: 'building' }),
    aPerson({ id: 'driver', name: 'Mette Jensen', unitId: 'roads' }),
    aPerson({ id: 'bo', name: 'Bo Dahl', unitId: 'roads' }),
  ],
  seminars: [aSeminar({ id: 'first', day: '2026-03-09' })],
})

it('names only those by unit who share a name', () => {
  expect(namesOf(snapshot, ['builder', 'driver', 'bo'])).toBe(
    'Mette Jensen (Byggeri), Mette Jensen (Veje) og Bo Dahl',
  )
})

it('leaves out of a list whoever is gone', () => {
  expect(nameById(snapshot, 'gone')).toBe('')
  expect(namesOf(snapshot, ['gone', 'bo'])).toBe('Bo Dahl')
})

it('says of which namesake a proposal speaks', () => {
  const { added } = differencesOf(snapshot, {}, { driver: 'first' })
  expect(added).toEqual(['Mette Jensen (Veje): 9. marts'])
})
