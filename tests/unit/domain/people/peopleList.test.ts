import { applyChange } from '@/domain/change'
import { peopleList } from '@/domain/people/peopleList'
import type { Snapshot, TableName } from '@/domain/records'
import { describe, expect, it } from 'vitest'
import { aPerson, aUnit, snapshotOf } from '../../../support/builders'

const before = snapshotOf({
  units: [
    aUnit({ id: 'care', name: 'Omsorg' }),
    aUnit({ id: 'home', name: 'Hjem', parentId: 'care' }),
  ],
  people: [
    aPerson({ id: 'ane', name: 'Ane', unitId: 'home', managerId: 'bo' }),
    aPerson({ id: 'bo', name: 'Bo' }),
    aPerson({ id: 'carl', name: 'Carl', deputyOf: 'bo' }),
  ],
})

function renamed(snapshot: Snapshot, table: TableName, id: string, to: string): Snapshot {
  const from = (snapshot[table].get(id) as { name?: string }).name
  return applyChange(snapshot, {
    added: [],
    updated: [{ table, id, fields: { name: [from, to] } }],
    removed: [],
  })
}

describe('the rows of the register', () => {
  it('names unit, administration, manager and whom a person stands in for', () => {
    const [ane, , carl] = peopleList(before)
    expect(ane).toMatchObject({ unitPath: ['Omsorg', 'Hjem'], unitName: 'Hjem', managerName: 'Bo' })
    expect(carl).toMatchObject({ unitName: '', deputyOfName: 'Bo' })
  })

  it('are the very same for everybody whom an edit does not touch', () => {
    const [ane, bo, carl] = peopleList(before)
    const after = peopleList(renamed(before, 'people', 'carl', 'Carlo'))
    expect(after[0]).toBe(ane)
    expect(after[1]).toBe(bo)
    expect(after[2]).not.toBe(carl)
    expect(after[2]?.person.name).toBe('Carlo')
  })

  it('follow a manager who changes name, and back again', () => {
    peopleList(before)
    const [ane, , carl] = peopleList(renamed(before, 'people', 'bo', 'Bodil'))
    expect([ane?.managerName, carl?.deputyOfName]).toEqual(['Bodil', 'Bodil'])
    expect(peopleList(before)[0]?.managerName).toBe('Bo')
  })

  it('follow a unit that changes name, and back again', () => {
    peopleList(before)
    const [ane] = peopleList(renamed(before, 'units', 'care', 'Pleje'))
    expect(ane).toMatchObject({ unitPath: ['Pleje', 'Hjem'], administrationName: 'Pleje' })
    expect(peopleList(before)[0]?.unitPath).toEqual(['Omsorg', 'Hjem'])
  })
})
