/** The tree of units can be rebuilt without ever losing a person or closing a loop. */
import { describe, expect, it } from 'vitest'
import { applyChange, reverse } from '@/domain/change'
import { addUnit, mergeUnits, moveUnit, removeUnit, renameUnit } from '@/domain/units/unitCommands'
import { administrationOf, unitPath, unitTree, type UnitNode } from '@/domain/units/unitTree'
import {
  aCircle,
  aPerson,
  aRule,
  aSeminar,
  aSeries,
  aUnit,
  snapshotOf,
} from '@tests/support/builders'
import { after, contextOf, refusalOf } from '@tests/support/snapshotOf'

const town = snapshotOf({
  units: [
    aUnit({ id: 'w', name: 'Velfærd', kind: 'administration' }),
    aUnit({ id: 's', name: 'Skole', parentId: 'w' }),
    aUnit({ id: 'd', name: 'Dagtilbud', parentId: 'w' }),
    aUnit({ id: 'v', name: 'Vestre Skole', parentId: 's' }),
  ],
  people: [aPerson({ id: 'p', unitId: 's' }), aPerson({ id: 'q', unitId: 'v' })],
  series: [aSeries({ id: 'a', audienceUnitIds: ['s', 'd'] })],
})

const printed = (nodes: readonly UnitNode[]): string[] =>
  nodes.flatMap(({ unit, depth, ownPeople, allPeople, children }) => [
    `${'-'.repeat(depth)}${unit.name} ${ownPeople}/${allPeople}`,
    ...printed(children),
  ])

describe('the tree', () => {
  it('counts people of each unit, alone and with all below', () => {
    expect(printed(unitTree(town))).toEqual([
      'Velfærd 0/2',
      '-Dagtilbud 0/0',
      '-Skole 1/2',
      '--Vestre Skole 1/1',
    ])
  })

  it('shows every unit once, even in a loop or below one that is gone', () => {
    const broken = snapshotOf({
      units: [
        aUnit({ id: '1', name: 'A', parentId: '2' }),
        aUnit({ id: '2', name: 'B', parentId: '1' }),
        aUnit({ id: '3', name: 'C', parentId: 'gone' }),
      ],
    })
    expect(printed(unitTree(broken))).toEqual(['C 0/0', 'A 0/0', '-B 0/0'])
    expect(unitPath(broken.units, '1').map(({ name }) => name)).toEqual(['B', 'A'])
    expect(administrationOf(broken.units, 'gone')).toBeNull()
  })
})

describe('rebuilding', () => {
  it('a unit cannot move below itself', () => {
    expect(refusalOf(town, moveUnit, { unitId: 'w', parentId: 'v' })).toBe('unit.insideItself')
    expect(refusalOf(town, moveUnit, { unitId: 's', parentId: 's' })).toBe('unit.insideItself')
    expect(after(town, moveUnit, { unitId: 's', parentId: null }).units.get('s')?.parentId).toBe(
      null,
    )
  })

  it('merging moves people, units below and audiences, and removes the empty unit', () => {
    const merged = after(town, mergeUnits, { fromId: 's', intoId: 'd' })
    expect(merged.units.has('s')).toBe(false)
    expect(merged.people.get('p')?.unitId).toBe('d')
    expect(merged.units.get('v')?.parentId).toBe('d')
    expect(merged.series.get('a')?.audienceUnitIds).toEqual(['d'])
  })

  it('merging into a unit below takes over the place in the tree', () => {
    const merged = after(town, mergeUnits, { fromId: 's', intoId: 'v' })
    expect(merged.units.get('v')?.parentId).toBe('w')
    expect(refusalOf(town, mergeUnits, { fromId: 's', intoId: 's' })).toBe('unit.intoItself')
  })

  it('removing a unit leaves its people and the units below', () => {
    const left = after(town, removeUnit, { unitId: 's' })
    expect(left.people.get('p')?.unitId).toBeNull()
    expect(left.units.get('v')?.parentId).toBeNull()
  })

  it('a unit stays while a series or a day is for it alone, which would become one for everybody', () => {
    const academy = snapshotOf({ series: [aSeries({ id: 'b', audienceUnitIds: ['s'] })] }, town)
    expect(refusalOf(academy, removeUnit, { unitId: 's' })).toBe('unit.lastOfAudience')
    const day = snapshotOf({ seminars: [aSeminar({ id: 'e', eligibleUnitIds: ['d'] })] }, town)
    expect(refusalOf(day, removeUnit, { unitId: 'd' })).toBe('unit.lastOfDay')
    expect(after(town, removeUnit, { unitId: 's' }).series.get('a')?.audienceUnitIds).toEqual(['d'])
  })

  it('removing a unit never widens a circle, and one undo brings its rule back', () => {
    const rule = { unitIds: ['s'], levels: [2], tags: ['ny'] }
    const both = { ...rule, unitIds: ['s', 'd'] }
    const circles = [aCircle({ id: 'only', ...rule }), aCircle({ id: 'both', ...both })]
    const planned = snapshotOf({ circles }, town)
    const left = after(planned, removeUnit, { unitId: 's' })
    expect(left.circles.get('only')).toMatchObject({ unitIds: [], levels: [], tags: [] })
    expect(left.circles.get('both')).toMatchObject({ ...both, unitIds: ['d'] })
    const change = removeUnit.execute(contextOf(planned), { unitId: 's' })
    expect(change.ok && applyChange(left, reverse(change.value))).toEqual(planned)
  })

  it('merging keeps a series, a day and a cap that were for one of the two alone', () => {
    const narrow = snapshotOf(
      {
        series: [aSeries({ id: 'b', audienceUnitIds: ['s'] })],
        seminars: [aSeminar({ id: 'e', eligibleUnitIds: ['s', 'd'] })],
        placementRules: [aRule({ id: 'cap', kind: 'unitCap', unitId: 's', maxCount: 2 })],
      },
      town,
    )
    const merged = after(narrow, mergeUnits, { fromId: 's', intoId: 'd' })
    expect(merged.series.get('b')?.audienceUnitIds).toEqual(['d'])
    expect(merged.seminars.get('e')?.eligibleUnitIds).toEqual(['d'])
    expect(merged.placementRules.get('cap')?.unitId).toBe('d')
  })

  it('a unit needs a name', () => {
    expect(refusalOf(town, addUnit, { name: ' ' })).toBe('unit.nameMissing')
    expect(after(town, addUnit, { name: 'Fælles' }).units.size).toBe(5)
    expect(after(town, renameUnit, { unitId: 's', name: 'Skoler' }).units.get('s')?.name).toBe(
      'Skoler',
    )
  })
})
