import { peopleList } from '@/domain/people/peopleList'
import { valueOfColumn } from '@/features/people/register/registerColumns'
import { rowSorter } from '@/features/people/register/sortRows'
import { describe, expect, it } from 'vitest'
import { aPerson, snapshotOf } from '../../../../support/builders'

const rowsOf = (...people: { name: string; title?: string }[]) =>
  peopleList(snapshotOf({ people: people.map((one) => aPerson({ id: one.name, ...one })) }))
const names = (rows: ReturnType<typeof rowsOf>) => rows.map(({ person }) => person.name)

describe('the order of the register', () => {
  it('puts æ, ø and å last', () => {
    const rows = rowsOf({ name: 'Åse' }, { name: 'Bo' }, { name: 'Øjvind' }, { name: 'Ænne' })
    const sorted = rowSorter(valueOfColumn)(rows, { key: 'name', direction: 'ascending' })
    expect(names(sorted)).toEqual(['Bo', 'Ænne', 'Øjvind', 'Åse'])
  })

  it('keeps empty cells last in both directions', () => {
    const rows = rowsOf(
      { name: 'Bo' },
      { name: 'Ane', title: 'Chef' },
      { name: 'Carl', title: 'Rektor' },
    )
    const sort = rowSorter(valueOfColumn)
    expect(names(sort(rows, { key: 'title', direction: 'ascending' }))).toEqual([
      'Ane',
      'Carl',
      'Bo',
    ])
    expect(names(sort(rows, { key: 'title', direction: 'descending' }))).toEqual([
      'Carl',
      'Ane',
      'Bo',
    ])
  })

  it('follows a person who is renamed, added or gone since the order before', () => {
    const sort = rowSorter(valueOfColumn)
    const byName = { key: 'name', direction: 'ascending' } as const
    sort(rowsOf({ name: 'Ane' }, { name: 'Bo' }, { name: 'Carl' }), byName)
    const later = rowsOf({ name: 'Zenia' }, { name: 'Carl' }, { name: 'Ane' })
    expect(names(sort(later, byName))).toEqual(['Ane', 'Carl', 'Zenia'])
  })
})
