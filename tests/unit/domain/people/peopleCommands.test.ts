/** People and their absences are edited by commands that refuse what makes no sense. */
import { describe, expect, it } from 'vitest'
import { addAbsence, removeAbsences } from '@/domain/people/absenceCommands'
import { addPerson, removePeople, updatePeople, updatePerson } from '@/domain/people/personCommands'
import { peopleList } from '@/domain/people/peopleList'
import { personPage } from '@/domain/people/personPage'
import { aPerson, aUnit, anAbsence, snapshotOf } from '@tests/support/builders'
import { after, refusalOf } from '@tests/support/snapshotOf'

const town = snapshotOf({
  units: [
    aUnit({ id: 'w', name: 'Velfærd', kind: 'administration' }),
    aUnit({ id: 's', name: 'Skole', parentId: 'w', kind: 'centre' }),
  ],
  people: [
    aPerson({ id: 'ane', name: 'Ane Holm', unitId: 's', tags: ['ny'] }),
    aPerson({ id: 'bo', name: 'Bo Bak', managerId: 'ane', deputyOf: 'ane', unitId: 'gone' }),
  ],
  absences: [anAbsence({ id: 'a', personId: 'ane' })],
})

describe('people', () => {
  it('are added with tidy fields', () => {
    const { people } = after(town, addPerson, { name: ' Ida  Dam ', email: ' IDA@k.example ' })
    expect([...people.values()].at(-1)).toMatchObject({ name: 'Ida Dam', email: 'ida@k.example' })
  })

  it.each([
    ['person.nameMissing', { name: '  ' }],
    ['person.invalidEmail', { email: 'ida(at)k' }],
    ['person.unknownUnit', { unitId: 'x' }],
    ['person.unknownManager', { managerId: 'x' }],
    ['person.ownManager', { managerId: 'ane' }],
    ['person.ownDeputy', { deputyOf: 'ane' }],
    ['person.invalidField', { title: 'x'.repeat(201) }],
  ])('%s', (code, fields) => {
    expect(refusalOf(town, updatePerson, { personId: 'ane', fields })).toBe(code)
  })

  it('are edited together, and keep the tags that are their own', () => {
    const { people } = after(town, updatePeople, {
      personIds: ['ane', 'bo'],
      fields: { level: 2 as const },
      addTags: ['akademi', 'ny'],
    })
    expect(people.get('ane')).toMatchObject({ level: 2, tags: ['ny', 'akademi'] })
    expect(people.get('bo')).toMatchObject({ level: 2, tags: ['akademi', 'ny'] })
  })

  it('are removed with their absences, and nobody keeps a manager who is gone', () => {
    const { people, absences } = after(town, removePeople, { personIds: ['ane'] })
    expect(people.get('bo')).toMatchObject({ managerId: null, deputyOf: null })
    expect(absences.size).toBe(0)
  })

  it('are listed with the names around them, also when a unit is gone', () => {
    expect(peopleList(town)).toMatchObject([
      { unitPath: ['Velfærd', 'Skole'], administrationName: 'Velfærd', managerName: '' },
      { unitPath: [], unitName: '', managerName: 'Ane Holm', deputyOfName: 'Ane Holm' },
    ])
  })

  it('have a page with those around them', () => {
    const page = personPage(town, 'ane')
    expect(page?.deputies.map(({ id }) => id)).toEqual(['bo'])
    expect(page?.reports.map(({ id }) => id)).toEqual(['bo'])
    expect(page?.absences.map(({ id }) => id)).toEqual(['a'])
    expect(personPage(town, 'nobody')).toBeNull()
  })
})

describe('absences', () => {
  it('that are known already change nothing', () => {
    const input = { personId: 'ane', from: '2026-03-09', to: '2026-03-09' }
    expect(after(town, addAbsence, input).absences.size).toBe(1)
    expect(after(town, addAbsence, { ...input, to: '2026-03-10' }).absences.size).toBe(2)
  })

  it('end on the day they start, or later', () => {
    const input = { personId: 'ane', from: '2026-03-09', to: '2026-03-08' }
    expect(refusalOf(town, addAbsence, input)).toBe('absence.endBeforeStart')
    expect(refusalOf(town, addAbsence, { ...input, to: '2026-02-30' })).toBe('absence.unknownDay')
  })

  it('are removed by their ids', () => {
    expect(after(town, removeAbsences, { absenceIds: ['a', 'gone'] }).absences.size).toBe(0)
  })
})
