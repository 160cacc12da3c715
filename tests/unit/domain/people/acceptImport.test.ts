import { acceptImport } from '@/domain/people/acceptImport'
import { previewImport } from '@/domain/people/importPeople'
import { updatePerson } from '@/domain/people/personCommands'
import { describe, expect, it } from 'vitest'
import { aPerson, snapshotOf } from '../../../support/builders'
import { after, refusalOf } from '../../../support/snapshotOf'

const known = aPerson({ id: 'ane', name: 'Ane Holm', employeeNumber: '100205', title: 'Chef' })
const snapshot = snapshotOf({ people: [known] })
const rows = [{ row: 2, name: 'Ane Holm', employeeNumber: '100205', title: 'Direktør' }]
const { change } = previewImport(snapshot, rows, { merge: [] }, () => 'new')

describe('taking a previewed import into use', () => {
  it('makes the very change that was shown', () => {
    expect(
      after(snapshot, acceptImport, { change, madeFrom: snapshot }).people.get('ane')?.title,
    ).toBe('Direktør')
  })

  it('is refused when somebody has changed the same field meanwhile', () => {
    const moved = after(snapshot, updatePerson, { personId: 'ane', fields: { title: 'Rektor' } })
    expect(refusalOf(moved, acceptImport, { change, madeFrom: snapshot })).toBe('import.outdated')
  })

  it('is refused when another tab has added the same person meanwhile', () => {
    const list = [{ row: 2, name: 'Bo Bak', employeeNumber: '100900' }]
    const here = previewImport(snapshot, list, { merge: [] }, () => 'here')
    const there = previewImport(snapshot, list, { merge: [] }, () => 'there')
    const later = after(snapshot, acceptImport, { change: there.change, madeFrom: snapshot })
    expect(refusalOf(later, acceptImport, { change: here.change, madeFrom: snapshot })).toBe(
      'import.outdated',
    )
  })
})
