import { applyChange, type Change } from '@/domain/change'
import { noChange } from '@tests/support/noChange'
import { erasedIds, erasureOf, snapshotWithout, withoutErased } from '@/domain/erasure'
import { anyIntent, anyWorkspace, countingIds } from '@tests/support/arbitraryWorkspace'
import { anAbsence, aPerson, aRule, aVersion, snapshotOf } from '@tests/support/builders'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const ane = aPerson({ id: 'ane', name: 'Ane Holm', email: 'ane@kommune.example' })
const bo = aPerson({ id: 'bo', name: 'Bo Dam', managerId: 'ane' })
const away = anAbsence({ id: 'away', personId: 'ane' })
const rule = aRule({ id: 'rule', personIds: ['ane', 'bo'] })
const version = aVersion({ id: 'v1', seats: { ane: 'day', bo: 'day' } })
const workspace = snapshotOf({
  people: [ane, bo],
  absences: [away],
  placementRules: [rule],
  distributionVersions: [version],
})
const erased = new Set(['ane'])

describe('erasing a person', () => {
  it('takes the person, what hangs on them and every mention out of the records', () => {
    const after = applyChange(workspace, erasureOf(workspace, 'ane'))
    expect(JSON.stringify(Object.values(after).map((table) => [...table]))).not.toContain('ane')
    expect(after.people.get('bo')?.managerId).toBeNull()
    expect(after.distributionVersions.get('v1')?.seats).toEqual({ bo: 'day' })
  })

  it('is told in bare ids', () => {
    const change = erasureOf(workspace, 'ane')
    expect([...erasedIds(change)].sort()).toEqual(['ane', 'away'])
    expect(JSON.stringify(change)).not.toContain('Holm')
  })

  it('gives the same records as replaying it on a backup', () => {
    fc.assert(
      fc.property(anyWorkspace, (before) => {
        const change = erasureOf(before, 'p1')
        const after = applyChange(before, change)
        expect(snapshotWithout(before, erasedIds(change))).toEqual(after)
      }),
    )
  })
})

describe('a journalled change after an erasure', () => {
  it('keeps the others of an import', () => {
    const imported: Change = {
      ...noChange,
      added: [
        { table: 'people', record: ane },
        { table: 'people', record: bo },
      ],
    }
    expect(withoutErased(imported, erased).added.map(({ record }) => record)).toEqual([
      { ...bo, managerId: null },
    ])
  })

  it('keeps nothing of what was removed together with, or before, the person', () => {
    const removal: Change = { ...noChange, removed: [{ table: 'absences', record: away }] }
    expect(withoutErased(removal, erased)).toEqual(noChange)
  })

  it('keeps the rest of a rule and of a version', () => {
    const change: Change = {
      ...noChange,
      added: [{ table: 'distributionVersions', record: version }],
      updated: [
        { table: 'placementRules', id: 'rule', fields: { personIds: [['ane'], ['ane', 'bo']] } },
      ],
    }
    const kept = withoutErased(change, erased)
    expect(kept.added[0]?.record).toMatchObject({ seats: { bo: 'day' } })
    expect(kept.updated[0]?.fields).toEqual({ personIds: [[], ['bo']] })
  })

  it('forgets an update that was about nothing else', () => {
    const change: Change = {
      ...noChange,
      updated: [
        { table: 'people', id: 'ane', fields: { name: ['Ane Holm', 'Ane Lind'] } },
        { table: 'people', id: 'bo', fields: { managerId: [null, 'ane'] } },
      ],
    }
    expect(withoutErased(change, erased)).toEqual(noChange)
  })

  it('never mentions who was erased, whatever it was', () => {
    fc.assert(
      fc.property(anyWorkspace, anyIntent, (before, intent) => {
        const scrubbed = withoutErased(intent(before, countingIds()), new Set(['p1']))
        const ids = JSON.stringify(scrubbed).match(/"(id|personId|managerId)":"p1"/g)
        expect(ids).toBeNull()
      }),
    )
  })

  it('that has nothing to do with the person stays as it was', () => {
    fc.assert(
      fc.property(anyWorkspace, anyIntent, (before, intent) => {
        const change = intent(before, countingIds())
        expect(withoutErased(change, new Set(['stranger']))).toEqual(change)
      }),
    )
  })
})
