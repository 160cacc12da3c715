import { applyChange, conflictsOf, reverse, sameValue, type Change } from '@/domain/change'
import { differenceOf } from '@/domain/changeBetween'
import { emptySnapshot } from '@/domain/records'
import { anyIntent, anyWorkspace, countingIds } from '@tests/support/arbitraryWorkspace'
import { aPerson, snapshotOf } from '@tests/support/builders'
import { noChange } from '@tests/support/noChange'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a change', () => {
  it('and then its reverse leaves a workspace as it was', () => {
    fc.assert(
      fc.property(anyWorkspace, anyIntent, (before, intent) => {
        const change = intent(before, countingIds())
        const after = applyChange(before, change)
        expect(conflictsOf(before, change)).toEqual([])
        expect(conflictsOf(after, reverse(change))).toEqual([])
        expect(applyChange(after, reverse(change))).toEqual(before)
      }),
    )
  })

  it('reversed twice is the same change', () => {
    fc.assert(
      fc.property(anyWorkspace, anyIntent, (before, intent) => {
        const change = intent(before, countingIds())
        expect(reverse(reverse(change))).toEqual(change)
      }),
    )
  })

  it('leaves the snapshot it is applied to alone and shares the tables it does not touch', () => {
    const ane = aPerson({ id: 'ane', name: 'Ane Holm' })
    const before = snapshotOf({ people: [ane] })
    const after = applyChange(before, {
      ...noChange,
      updated: [{ table: 'people', id: 'ane', fields: { name: ['Ane Holm', 'Ane Lind'] } }],
    })
    expect(before.people.get('ane')?.name).toBe('Ane Holm')
    expect(after.people.get('ane')?.name).toBe('Ane Lind')
    expect(after.units).toBe(before.units)
  })

  it('takes a field away again when it was absent before', () => {
    const ane = aPerson({ id: 'ane' })
    const before = snapshotOf({ people: [ane] })
    const change: Change = {
      ...noChange,
      updated: [{ table: 'people', id: 'ane', fields: { shoeSize: [undefined, 41] } }],
    }
    const after = applyChange(before, change)
    expect(after.people.get('ane')).toHaveProperty('shoeSize', 41)
    expect(applyChange(after, reverse(change)).people.get('ane')).toStrictEqual(ane)
  })

  it('names the record and the field where it no longer fits', () => {
    const ane = aPerson({ id: 'ane', name: 'Ane Lind' })
    const bo = aPerson({ id: 'bo' })
    const workspace = snapshotOf({ people: [ane, bo] })
    const change: Change = {
      added: [{ table: 'people', record: bo }],
      updated: [
        { table: 'people', id: 'ane', fields: { name: ['Ane Holm', 'Ane Krog'] } },
        { table: 'people', id: 'gone', fields: { name: ['a', 'b'] } },
      ],
      removed: [{ table: 'people', record: { ...ane, title: 'Chef' } }],
    }
    expect(conflictsOf(workspace, change)).toEqual([
      { table: 'people', id: 'bo' },
      { table: 'people', id: 'ane' },
      { table: 'people', id: 'ane', field: 'name' },
      { table: 'people', id: 'gone' },
    ])
  })
})

describe('the difference between two workspaces', () => {
  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(anyWorkspace, anyWorkspace, (from, to) => {
        const difference = differenceOf(from, to)
        expect(conflictsOf(from, difference)).toEqual([])
        expect(differenceOf(applyChange(from, difference), to)).toEqual(noChange)
      }),
    )
  })

  it('is nothing between a workspace and itself', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(differenceOf(workspace, workspace)).toEqual(noChange)
      }),
    )
  })

  it('names only the fields that differ', () => {
    const from = snapshotOf({ people: [{ id: 'ane', name: 'Ane Holm', title: 'Chef' }] })
    const to = snapshotOf({ people: [{ id: 'ane', name: 'Ane Lind', title: 'Chef' }] })
    expect(differenceOf(from, to).updated).toEqual([
      { table: 'people', id: 'ane', fields: { name: ['Ane Holm', 'Ane Lind'] } },
    ])
  })

  it('adds everything to an empty workspace', () => {
    const to = snapshotOf({ people: [aPerson({ id: 'ane' })] })
    expect(differenceOf(emptySnapshot(), to).added.map(({ record }) => record.id)).toEqual(['ane'])
  })
})

describe('sameness of values', () => {
  it('looks at content, not identity, and tells an absent key from an empty one', () => {
    expect(sameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
    expect(sameValue({ a: undefined }, { b: undefined })).toBe(false)
    expect(sameValue([], {})).toBe(false)
    expect(sameValue({ toString: 1 }, { a: 1 })).toBe(false)
    expect(sameValue(null, {})).toBe(false)
  })
})
