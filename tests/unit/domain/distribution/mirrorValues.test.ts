import { mirrorValuesOf } from '@/domain/distribution/mirrorValues'
import { administrationOf } from '@/domain/units/unitTree'
import { aPerson, aUnit, snapshotOf } from '@tests/support/builders'
import { expect, it } from 'vitest'

it('a day mirrors the same administration that the register shows, though one lies inside another', () => {
  const town = snapshotOf({
    units: [
      aUnit({ id: 'town', kind: 'administration' }),
      aUnit({ id: 'welfare', kind: 'administration', parentId: 'town' }),
      aUnit({ id: 'school', kind: 'centre', parentId: 'welfare' }),
    ],
  })
  const leader = aPerson({ unitId: 'school' })
  const valueOf = mirrorValuesOf(town, null)
  expect(valueOf(leader, 'administration')).toBe('welfare')
  expect(administrationOf(town.units, 'school')?.id).toBe('welfare')
  expect(valueOf(leader, 'unit')).toBe('school')
})
