import { everybody, filterPeople, type PeopleFilter } from '@/domain/people/peopleFilter'
import { peopleList } from '@/domain/people/peopleList'
import { describe, expect, it } from 'vitest'
import { aPerson, aUnit, snapshotOf } from '../../../support/builders'

const snapshot = snapshotOf({
  units: [
    aUnit({ id: 'top', name: 'Velfærdsforvaltningen' }),
    aUnit({ id: 'school', name: 'Ørum Skole', parentId: 'top' }),
  ],
  people: [
    aPerson({ id: 'aase', name: 'Åse Bøgelund', unitId: 'school', level: 3, tags: ['ny'] }),
    aPerson({ id: 'bo', name: 'Bo Bak', email: 'bo@kommune.example', unitId: 'top', level: 2 }),
    aPerson({ id: 'carl', name: 'Carl Ørum', level: null }),
  ],
})

function found(filter: Partial<PeopleFilter>): string[] {
  const rows = filterPeople(snapshot, peopleList(snapshot), { ...everybody, ...filter })
  return rows.map(({ person }) => person.id)
}

describe('looking for leaders in the register', () => {
  it('shows everybody when nothing is asked for', () => {
    expect(found({})).toEqual(['aase', 'bo', 'carl'])
  })

  it('finds a name however its letters are spelled', () => {
    expect(found({ query: 'AASE boeg' })).toEqual(['aase'])
  })

  it('finds people by the unit they are in, and by the one above it', () => {
    expect(found({ query: 'ørum' })).toEqual(['aase', 'carl'])
    expect(found({ query: 'velfaerd' })).toEqual(['aase', 'bo'])
  })

  it('takes a unit with everything below it', () => {
    expect(found({ unitIds: ['top'] })).toEqual(['aase', 'bo'])
    expect(found({ unitIds: ['school'] })).toEqual(['aase'])
  })

  it('asks for any value within a filter and for all filters together', () => {
    expect(found({ levels: [2, 3] })).toEqual(['aase', 'bo'])
    expect(found({ levels: [2, 3], tags: ['ny'] })).toEqual(['aase'])
  })

  it('finds those who lack an e-mail or a unit', () => {
    expect(found({ gaps: ['email'] })).toEqual(['aase', 'carl'])
    expect(found({ gaps: ['unit', 'level'] })).toEqual(['carl'])
  })
})
