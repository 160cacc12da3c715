import { distinctionOf } from '@/domain/people/namesakes'
import type { Person } from '@/domain/people/person'
import { aPerson, aUnit, snapshotOf } from '@tests/support/builders'
import { expect, it } from 'vitest'

const units = [aUnit({ id: 'building', name: 'Byggeri' }), aUnit({ id: 'roads', name: 'Veje' })]
const mette = (id: string, more: object = {}) =>
  aPerson({ id, name: 'Mette Jensen', unitId: 'building', ...more })

const marksOf = (...people: Person[]) => {
  const snapshot = snapshotOf({ units, people })
  return people.map((person) => distinctionOf(snapshot, person))
}

it('adds nothing to a name that only one person has', () => {
  expect(marksOf(mette('one'), aPerson({ name: 'Bo Dahl' }))).toEqual([[], []])
})

it('tells namesakes of different units apart by unit', () => {
  const marks = marksOf(mette('one'), mette('other', { unitId: 'roads' }))
  expect(marks).toEqual([['Byggeri'], ['Veje']])
})

it('takes names for the same however they are spelled', () => {
  const marks = marksOf(mette('one'), mette('other', { name: 'METTE  jensen', unitId: 'roads' }))
  expect(marks).toEqual([['Byggeri'], ['Veje']])
})

it('adds the workplace for namesakes of one unit', () => {
  const marks = marksOf(
    mette('one', { workplace: 'Rådhuset' }),
    mette('other', { workplace: 'Havnen' }),
  )
  expect(marks).toEqual([
    ['Byggeri', 'Rådhuset'],
    ['Byggeri', 'Havnen'],
  ])
})

it('adds the employee number where the workplace is shared as well', () => {
  const marks = marksOf(
    mette('one', { employeeNumber: '17' }),
    mette('other', { employeeNumber: '18' }),
    mette('third', { unitId: 'roads' }),
  )
  expect(marks).toEqual([['Byggeri', '17'], ['Byggeri', '18'], ['Veje']])
})

it('sees a namesake that comes later', () => {
  const alone = snapshotOf({ units, people: [mette('one')] })
  expect(distinctionOf(alone, mette('one'))).toEqual([])
  const joined = snapshotOf({ units, people: [mette('one'), mette('other', { unitId: 'roads' })] })
  expect(distinctionOf(joined, mette('one'))).toEqual(['Byggeri'])
})
