/** Cases from own practice: the gate before print and screen, the call, and what is warned of. */
import { usesOf } from '@/domain/changeDraft'
import { addCase, removeCase, setCaseStatus, updateCase } from '@/domain/cases/caseCommands'
import { markCallSent, saveCall } from '@/domain/cases/callCommands'
import { callOf, caseStateOfSeminar, casesOf } from '@/domain/cases/cases'
import { caseWarnings, namesIn } from '@/domain/cases/caseWarnings'
import { caseStatuses, practiceCaseType, type PracticeCase } from '@/domain/cases/practiceCase'
import { showableCases, whyHidden } from '@/domain/cases/showableCases'
import type { NewRecord } from '@/domain/changeDraft'
import { removePeople } from '@/domain/people/personCommands'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { after, refusalOf, snapshotOf } from '../../../support/snapshotOf'

const today = '2026-01-05'

const aCase = (given: Partial<NewRecord<'practiceCases'>> = {}): NewRecord<'practiceCases'> => ({
  id: 'case',
  seminarId: 'day',
  rank: '0001',
  title: 'Da vagtplanen brød sammen',
  ownerId: 'ane',
  unitId: 'care',
  story: 'Natten før skulle alle møde ind.',
  permission: 'given',
  status: 'chosen',
  ...given,
})

const house = (cases: NewRecord<'practiceCases'>[] = [], deadline: string | null = null) =>
  snapshotOf({
    seminars: [{ id: 'day', day: '2026-06-18' }],
    people: [{ id: 'ane', name: 'Ane Holm' }],
    units: [{ id: 'care', name: 'Plejecenter Søbo', kind: 'institution' }],
    themes: [{ id: 'agency', title: 'Professionelt aktørskab' }],
    agendaItems: [{ id: 'item', seminarId: 'day', rank: '0001' }],
    practiceCases: cases,
    caseCalls: deadline === null ? [] : [{ id: 'call', seminarId: 'day', deadline }],
  })

const recordOf = (given: Partial<NewRecord<'practiceCases'>>): PracticeCase =>
  v.parse(practiceCaseType.schema, aCase(given))

describe('showing cases', () => {
  it('shows a chosen case with permission, with its owner and unit', () => {
    expect(showableCases(house([aCase()]), 'day')).toMatchObject([
      { title: 'Da vagtplanen brød sammen', owner: 'Ane Holm', unit: 'Plejecenter Søbo' },
    ])
  })

  it('shows an anonymised case without owner and unit', () => {
    const [shown] = showableCases(house([aCase({ anonymised: true })]), 'day')
    expect(JSON.stringify(shown)).not.toMatch(/Ane|Holm|Søbo|"ane"|"care"/)
    expect(shown).toMatchObject({ owner: null, unit: null })
  })

  it('shows no case without permission, whatever else is true of it', () => {
    const { entries } = practiceCaseType.schema
    fc.assert(
      fc.property(
        fc.constantFrom('notAsked' as const, 'asked' as const, 'refused' as const),
        fc.constantFrom(...entries.status.wrapped.options),
        fc.boolean(),
        fc.option(fc.constant('item'), { nil: null }),
        (permission, status, anonymised, itemId) => {
          const one = aCase({ permission, status, anonymised, itemId })
          expect(showableCases(house([one]), 'day')).toEqual([])
          expect(whyHidden(recordOf({ permission, status }))).toBe(permission)
        },
      ),
    )
  })

  it('shows no case that nobody has chosen', () => {
    const cases = caseStatuses.map((status, index) =>
      aCase({ id: status, status, rank: `000${index}` }),
    )
    expect(showableCases(house(cases), 'day').map(({ id }) => id)).toEqual(['chosen', 'used'])
    expect(whyHidden(recordOf({ status: 'received' }))).toBe('notChosen')
  })

  it('stops showing a case as soon as its permission is taken back', () => {
    const before = house([aCase()])
    const fields = { permission: 'refused' } as const
    const withdrawn = after(before, updateCase, { caseId: 'case', fields })
    expect(showableCases(withdrawn, 'day')).toEqual([])
  })
})

describe('warnings about cases', () => {
  it.each([
    [{ permission: 'asked' }, ['noPermission', 'nowhere']],
    [{ permission: 'refused', itemId: 'item' }, ['refused']],
    [{ status: 'received', permission: 'notAsked' }, []],
    [{ status: 'called', permission: 'notAsked', story: '' }, ['late']],
    [{ status: 'used', ownerId: null }, ['noOwner']],
    [{ itemId: 'item', story: ' ' }, ['noStory']],
    [{ themeId: 'agency' }, []],
    [{ themeId: 'agency', anonymised: true, story: 'Ane stod alene.' }, ['namesLeft']],
  ] as const)('of %o are %o', (given, expected) => {
    const one = recordOf(given)
    expect(caseWarnings(house([aCase(given)], '2026-01-04'), one, today)).toEqual(expected)
  })

  it('come when the owner is removed from the register, and the case stays', () => {
    const gone = after(house([aCase({ itemId: 'item' })]), removePeople, { personIds: ['ane'] })
    const [left] = casesOf(gone, 'day')
    expect(left && caseWarnings(gone, left, today)).toEqual(['noOwner'])
  })

  it('find names with a genitive and the unit in any case, but not plain words', () => {
    const snapshot = house()
    const found = (story: string) => namesIn(snapshot, recordOf({ title: '', story }))
    expect(found('Anes plan')).toEqual(['Ane'])
    expect(found('på plejecenter søbo gik det godt')).toEqual(['Plejecenter Søbo'])
    expect(found('en holm i fjorden')).toEqual([])
  })
})

describe('how far the cases of a seminar are', () => {
  it('counts them by status, and those chosen without permission', () => {
    const cases = [
      aCase({ id: 'a', permission: 'asked' }),
      aCase({ id: 'b', status: 'called' }),
      aCase({ id: 'c', seminarId: 'other' }),
    ]
    expect(caseStateOfSeminar(house(cases, '2026-01-05'), 'day', today)).toMatchObject({
      counts: { called: 1, received: 0, chosen: 1, used: 0 },
      withoutPermission: 1,
      late: false,
    })
    expect(caseStateOfSeminar(house(cases, '2026-01-04'), 'day', today).late).toBe(true)
  })

  it('is late when the deadline passed and nothing came, but not when all has come', () => {
    expect(caseStateOfSeminar(house([], '2026-01-04'), 'day', today).late).toBe(true)
    expect(caseStateOfSeminar(house([aCase()], '2026-01-04'), 'day', today).late).toBe(false)
    expect(caseStateOfSeminar(house([aCase({ status: 'called' })]), 'day', today).late).toBe(false)
  })
})

describe('changing cases', () => {
  it('adds one behind the others, with its title trimmed', () => {
    const fields = { title: ' Ny ' }
    const next = after(house([aCase({ rank: '0007' })]), addCase, { seminarId: 'day', fields })
    expect(casesOf(next, 'day').map(({ title, rank }) => [title, rank])).toEqual([
      ['Da vagtplanen brød sammen', '0007'],
      ['Ny', '0008'],
    ])
  })

  it('moves one on and removes it', () => {
    const used = after(house([aCase()]), setCaseStatus, { caseId: 'case', status: 'used' })
    expect(used.practiceCases.get('case')?.status).toBe('used')
    expect(usesOf(used, 'practiceCases', 'case')).toEqual([])
    expect(after(used, removeCase, { caseId: 'case' }).practiceCases.size).toBe(0)
  })

  it('refuses what cannot be kept', () => {
    const snapshot = house([aCase()])
    const add = (fields: { title: string; ownerId?: string }, seminarId = 'day') =>
      refusalOf(snapshot, addCase, { seminarId, fields })
    expect(add({ title: 'Ny' }, 'gone')).toBe('case.unknownSeminar')
    expect(add({ title: '  ' })).toBe('case.titleMissing')
    expect(add({ title: 'x'.repeat(201) })).toBe('case.invalidField')
    expect(add({ title: 'Ny', ownerId: 'gone' })).toBe('case.unknownReference')
    const update = { caseId: 'gone', fields: { title: 'Ny' } }
    expect(refusalOf(snapshot, updateCase, update)).toBe('case.unknown')
    expect(refusalOf(snapshot, removeCase, { caseId: 'gone' })).toBe('case.unknown')
  })

  it('lets a case be changed whose theme is gone', () => {
    const snapshot = house([aCase({ themeId: 'gone' })])
    expect(refusalOf(snapshot, updateCase, { caseId: 'case', fields: { title: 'Ny' } })).toBeNull()
  })
})

describe('the call for cases', () => {
  it('is written once, and changed from then on', () => {
    const seminarId = 'day'
    const first = after(house(), saveCall, { seminarId, fields: { text: 'Fortæl os om' } })
    const next = after(first, saveCall, { seminarId, fields: { deadline: '2026-04-01' } })
    expect(next.caseCalls.size).toBe(1)
    expect(callOf(next, 'day')).toMatchObject({ text: 'Fortæl os om', deadline: '2026-04-01' })
  })

  it('is marked as sent today, and can be taken back', () => {
    const sent = after(house([], '2026-04-01'), markCallSent, { seminarId: 'day' })
    expect(callOf(sent, 'day')?.sentOn).toBe(today)
    const back = after(sent, markCallSent, { seminarId: 'day', sentOn: null })
    expect(callOf(back, 'day')?.sentOn).toBeNull()
  })

  it('refuses what cannot be kept', () => {
    const save = (fields: object, seminarId = 'day') =>
      refusalOf(house(), saveCall, { seminarId, fields })
    expect(save({}, 'gone')).toBe('case.unknownSeminar')
    expect(save({ deadline: '31-02-2026' })).toBe('caseCall.unknownDay')
    expect(save({ themeId: 'gone' })).toBe('case.unknownReference')
    expect(save({ text: 'x'.repeat(8001) })).toBe('caseCall.invalidField')
    expect(refusalOf(house(), markCallSent, { seminarId: 'day' })).toBe('caseCall.missing')
  })
})
