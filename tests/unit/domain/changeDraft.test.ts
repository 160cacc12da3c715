import { applyChange } from '@/domain/change'
import { ChangeDraft, usesOf, usesOfMany } from '@/domain/changeDraft'
import { recordTypeOf, tableNames } from '@/domain/records'
import { anyWorkspace } from '@tests/support/arbitraryWorkspace'
import {
  aFacilitator,
  anAbsence,
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  aUnit,
  aVersion,
  snapshotOf,
} from '@tests/support/builders'
import * as fc from 'fast-check'
import { noChange } from '@tests/support/noChange'
import { describe, expect, it } from 'vitest'

const workspace = snapshotOf({
  units: [aUnit({ id: 'centre' })],
  people: [
    aPerson({ id: 'ane', unitId: 'centre' }),
    aPerson({ id: 'bo', managerId: 'ane', deputyOf: 'ane' }),
    aPerson({ id: 'eva' }),
  ],
  absences: [anAbsence({ id: 'away', personId: 'ane' })],
  series: [aSeries({ id: 'academy', audienceUnitIds: ['centre'] })],
  seminars: [aSeminar({ id: 'day', seriesId: 'academy' })],
  facilitators: [aFacilitator({ id: 'runs', seminarId: 'day', personId: 'ane' })],
  placements: [aPlacement({ id: 'seat', seriesId: 'academy', seminarId: 'day', personId: 'ane' })],
  placementRules: [aRule({ id: 'rule', seriesId: 'academy', personIds: ['ane', 'bo', 'eva'] })],
  distributionVersions: [
    aVersion({ id: 'v1', seriesId: 'academy', seats: { ane: 'day', eva: 'day' } }),
  ],
})

describe('updating a record', () => {
  it('refuses to build what could not be read again', () => {
    const draft = new ChangeDraft(workspace)
    draft.update('people', 'ane', { name: 'x'.repeat(201) })
    expect(() => draft.build()).toThrow()
  })
})

describe('removing a record', () => {
  it('clears and removes in the same change everything that refers to it', () => {
    const draft = new ChangeDraft(workspace)
    draft.remove('people', 'ane')
    const after = applyChange(workspace, draft.build())
    expect(after.people.get('bo')).toMatchObject({ managerId: null, deputyOf: null })
    expect([after.absences.size, after.facilitators.size, after.placements.size]).toEqual([0, 0, 0])
    expect(after.placementRules.get('rule')?.personIds).toEqual(['bo', 'eva'])
    expect(after.distributionVersions.get('v1')?.seats).toEqual({ eva: 'day' })
  })

  it('removes what hangs on what is removed', () => {
    const draft = new ChangeDraft(workspace)
    draft.remove('series', 'academy')
    const { removed } = draft.build()
    expect(removed.map(({ record }) => record.id).sort()).toEqual(
      ['academy', 'day', 'rule', 'runs', 'seat', 'v1'].sort(),
    )
  })

  it('takes several people out of the same rule', () => {
    const draft = new ChangeDraft(workspace)
    draft.remove('people', 'ane')
    draft.remove('people', 'eva')
    const after = applyChange(workspace, draft.build())
    expect(after.placementRules.get('rule')?.personIds).toEqual(['bo'])
    expect(after.distributionVersions.get('v1')?.seats).toEqual({})
  })

  it('leaves alone what the same change has pointed elsewhere', () => {
    const draft = new ChangeDraft(workspace)
    draft.update('people', 'bo', { managerId: 'eva' })
    draft.update('absences', 'away', { personId: 'eva' })
    draft.remove('people', 'ane')
    const after = applyChange(workspace, draft.build())
    expect(after.people.get('bo')).toMatchObject({ managerId: 'eva', deputyOf: null })
    expect(after.absences.get('away')?.personId).toBe('eva')
  })

  it('leaves no reference to it, whatever the workspace looks like', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.constantFrom('p1', 'p2', 'p3'), (before, id) => {
        const draft = new ChangeDraft(before)
        draft.remove('people', id)
        const change = draft.build()
        if (change.removed.length === 0) return
        expect(usesOf(applyChange(before, change), 'people', id)).toEqual([])
      }),
    )
  })

  it('does the same to many at once as to one after the other', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.subarray(['p1', 'p2', 'p3', 'p4']), (before, ids) => {
        const [atOnce, oneByOne] = [new ChangeDraft(before), new ChangeDraft(before)]
        atOnce.removeMany('people', ids)
        for (const id of ids) oneByOne.remove('people', id)
        expect(applyChange(before, atOnce.build())).toEqual(applyChange(before, oneByOne.build()))
      }),
    )
  })

  it('names a place once, however many of those removed it refers to', () => {
    expect(usesOfMany(workspace, 'people', ['bo', 'eva'])).toEqual([
      { table: 'placementRules', id: 'rule', field: 'personIds', onRemove: 'clear' },
      { table: 'distributionVersions', id: 'v1', field: 'seats', onRemove: 'clear' },
    ])
  })

  it('forgets a record that was added by the same change', () => {
    const draft = new ChangeDraft(workspace)
    draft.add('people', { id: 'new', name: 'Ny Leder' })
    draft.remove('people', 'new')
    expect(draft.build()).toEqual(noChange)
  })

  it('that is not there does nothing', () => {
    const draft = new ChangeDraft(workspace)
    draft.remove('people', 'nobody')
    expect(draft.build()).toEqual(noChange)
  })
})

describe('updating a record', () => {
  it('keeps only the fields that really differ', () => {
    const draft = new ChangeDraft(workspace)
    draft.update('people', 'ane', { unitId: 'centre', title: 'Centerchef' })
    expect(draft.build().updated).toEqual([
      { table: 'people', id: 'ane', fields: { title: ['', 'Centerchef'] } },
    ])
  })

  it('that changes nothing is no change', () => {
    const draft = new ChangeDraft(workspace)
    draft.update('placementRules', 'rule', { personIds: ['ane', 'bo', 'eva'] })
    expect(draft.build()).toEqual(noChange)
  })

  it('that was added by the same change alters what is added', () => {
    const draft = new ChangeDraft(workspace)
    draft.add('people', { id: 'new', name: 'Ny Leder' })
    draft.update('people', 'new', { title: 'Teamleder' })
    const change = draft.build()
    expect(change.updated).toEqual([])
    expect(change.added[0]?.record).toMatchObject({ name: 'Ny Leder', title: 'Teamleder' })
  })

  it('that is not there is left out, so that no change names it', () => {
    const draft = new ChangeDraft(workspace)
    draft.update('people', 'nobody', { name: 'Ingen' })
    expect(draft.build()).toEqual(noChange)
  })
})

describe('adding a record', () => {
  it('gives absent fields their defaults', () => {
    const draft = new ChangeDraft(workspace)
    expect(draft.add('people', { id: 'new', name: 'Ny Leder' })).toMatchObject({
      email: '',
      unitId: null,
      tags: [],
    })
  })

  it('that breaks its schema is a fault in the command', () => {
    const draft = new ChangeDraft(workspace)
    expect(() => draft.add('seminars', { id: 'bad', day: 'tomorrow' })).toThrow()
  })
})

it('every reference of every record type points at a table that exists', () => {
  const targets = tableNames.flatMap((table) =>
    Object.values(recordTypeOf(table).references).map((reference) => reference.table),
  )
  expect(targets.filter((target) => !tableNames.some((table) => table === target))).toEqual([])
})
