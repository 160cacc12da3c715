/** A list becomes one Change: people recognised, units made, nothing emptied, nobody removed. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, isEmptyChange } from '@/domain/change'
import { previewImport, type ImportDecisions } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import { duplicateRows } from '@/domain/people/mergeRows'
import { emptySnapshot, type Snapshot } from '@/domain/records'
import { aPerson, aUnit, snapshotOf } from '@tests/support/builders'

let ids = 0
const newId = () => `new${(ids += 1)}`

function preview(snapshot: Snapshot, rows: ImportRow[], decisions: Partial<ImportDecisions> = {}) {
  return previewImport(snapshot, rows, { merge: [], ...decisions }, newId)
}

function imported(rows: ImportRow[], snapshot = emptySnapshot()) {
  return applyChange(snapshot, preview(snapshot, rows).change)
}

const namesOf = (snapshot: Snapshot) => [...snapshot.people.values()].map(({ name }) => name)

describe('units', () => {
  it('administration and centre become a tree that later rows use again', () => {
    const snapshot = imported([
      { row: 2, name: 'Ane Holm', administration: 'Velfærd', unit: 'Skole' },
      { row: 3, name: 'Bo Bak', administration: 'VELFÆRD', unit: 'skole' },
      { row: 4, name: 'Ida Dam', administration: 'Velfærd', unit: 'Velfærd' },
      { row: 5, name: 'Ib Lund', administration: 'Fælles', unit: 'Fællessekretariatet' },
    ])
    const [welfare, school, shared, secretariat] = [...snapshot.units.values()]
    expect([welfare?.kind, school?.kind, shared?.kind, secretariat?.kind]).toEqual([
      'administration',
      'centre',
      'administration',
      'secretariat',
    ])
    expect(snapshot.units.size).toBe(4)
    expect([...snapshot.people.values()].map(({ unitId }) => unitId)).toEqual([
      school?.id,
      school?.id,
      welfare?.id,
      secretariat?.id,
    ])
  })

  it('a list without administrations finds the unit by its only name', () => {
    const known = snapshotOf({
      units: [
        aUnit({ id: 'w', name: 'Velfærd' }),
        aUnit({ id: 's', name: 'Skole', parentId: 'w' }),
      ],
    })
    const { change, newUnits } = preview(known, [{ row: 2, name: 'Ane Holm', unit: 'Skole' }])
    expect(newUnits).toEqual([])
    expect(change.added.map(({ record }) => record)).toMatchObject([{ unitId: 's' }])
  })
})

describe('recognising people', () => {
  it('the employee number outranks everything', () => {
    const known = snapshotOf({
      people: [aPerson({ id: 'p', name: 'Ane Holm', employeeNumber: '7' })],
    })
    const { changed } = preview(known, [{ row: 2, name: 'Ane Lund', employeeNumber: '7' }])
    expect(changed).toMatchObject([
      { personId: 'p', differences: [{ field: 'name', from: 'Ane Holm', to: 'Ane Lund' }] },
    ])
  })

  it('a number nobody has is somebody new, even with a known name', () => {
    const known = snapshotOf({ people: [aPerson({ name: 'Ane Holm', employeeNumber: '7' })] })
    const { added, missing } = preview(known, [{ row: 2, name: 'Ane Holm', employeeNumber: '8' }])
    expect([added.length, missing.length]).toEqual([1, 1])
  })

  it('a name like a known one at the same place is asked about, and follows the answer', () => {
    const known = snapshotOf({
      people: [aPerson({ id: 'p', name: 'Karen Kristensen', workplace: 'Auning Skole' })],
    })
    const row = { row: 2, name: 'Karen Christensen', workplace: 'Auning Skole' }
    expect(preview(known, [row])).toMatchObject({
      added: [{ name: 'Karen Christensen' }],
      possibleMatches: [{ row: 2, personId: 'p' }],
    })
    const answered = preview(known, [row], { match: { 2: 'p' } })
    expect([answered.added.length, answered.changed[0]?.personId]).toEqual([0, 'p'])
  })
})

describe('what the user decides', () => {
  const known = snapshotOf({
    people: [
      aPerson({ id: 'p', name: 'Ane Holm', title: 'Chef', phone: '1', employeeNumber: '7' }),
    ],
  })

  it('an empty cell never empties a field', () => {
    const row = { row: 2, name: 'Ane Holm', employeeNumber: '7', title: '', phone: '', level: null }
    expect(isEmptyChange(preview(known, [row]).change)).toBe(true)
  })

  it('a declined field stays, and is still shown', () => {
    const row = { row: 2, name: 'Ane Holm', employeeNumber: '7', title: 'Direktør', phone: '2' }
    const { change, changed } = preview(known, [row], {
      decline: [{ personId: 'p', field: 'title' }],
    })
    expect(changed[0]?.differences).toHaveLength(2)
    expect(change.updated).toMatchObject([{ id: 'p', fields: { phone: ['1', '2'] } }])
    expect(change.updated[0]?.fields).not.toHaveProperty('title')
  })

  it('nobody is removed unless the user names them', () => {
    const rows = [{ row: 2, name: 'Bo Bak' }]
    expect(preview(known, rows).missing.map(({ id }) => id)).toEqual(['p'])
    expect(preview(known, rows).change.removed).toEqual([])
    expect(preview(known, rows, { removeMissing: ['p'] }).change.removed).toHaveLength(1)
  })

  it('the mapping is remembered once, and updated when it changes', () => {
    const rows = [{ row: 2, name: 'Bo Bak' }]
    const first = preview(known, rows, {
      mapping: { headerSignature: 'a', columns: { 0: 'name' } },
    })
    const snapshot = applyChange(known, first.change)
    const again = preview(snapshot, rows, {
      mapping: { headerSignature: 'a', columns: { 0: 'unit' } },
    })
    expect(applyChange(snapshot, again.change).importMappings.size).toBe(1)
  })
})

describe('managers', () => {
  it('are found by name among everybody on the list', () => {
    const snapshot = imported([
      { row: 2, name: 'Bo Bak', manager: 'Ane Holm' },
      { row: 3, name: 'Ane Holm', manager: '' },
    ])
    const [bo, ane] = [...snapshot.people.values()]
    expect([bo?.managerId, ane?.managerId]).toEqual([ane?.id, null])
  })

  it('of unknown or ambiguous name are told and left empty', () => {
    const { warnings } = preview(emptySnapshot(), [
      { row: 2, name: 'Bo Bak', manager: 'Ane Holm', unit: 'C' },
      { row: 3, name: 'Ane Holm', unit: 'A', email: 'a@k.example' },
      { row: 4, name: 'Ane Holm', unit: 'B', email: 'b@k.example', manager: 'Nogen Anden' },
    ])
    expect(warnings.map(({ row, code }) => [row, code])).toEqual([
      [2, 'ambiguousManager'],
      [4, 'unknownManager'],
    ])
  })
})

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values)
const anyRow = fc.record({
  name: fc.constantFrom('Ane Holm', 'Aane Holm', 'Åne Holm', 'Bo Bak', 'B. Bak', 'Ida Dam'),
  employeeNumber: maybe(['', '1', '2', '3']),
  email: maybe(['', 'a@k.example', 'b@k.example']),
  administration: maybe(['', 'Velfærd', 'Fælles']),
  unit: maybe(['', 'Skole', 'Velfærd']),
  workplace: maybe(['', 'Vest', 'Øst']),
  title: maybe(['', 'Chef', 'Leder']),
  manager: maybe(['', 'Bo Bak']),
  absences: maybe([[{ from: '2026-03-09', to: '2026-03-10' }]]),
})
/** One list has one set of columns, so a field is either in every row or in none. */
const anyList = fc
  .tuple(
    fc.array(anyRow, { maxLength: 8 }),
    fc.subarray(['email', 'administration', 'unit', 'workplace']),
  )
  .map(([rows, absent]) =>
    rows.map((row, index): ImportRow => {
      const present = Object.entries(row).filter(([field]) => !absent.includes(field))
      return { row: index + 2, ...Object.fromEntries(present) } as ImportRow
    }),
  )

describe('importing twice', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyList, (rows) => {
        const merge = duplicateRows(rows).certain
        const snapshot = applyChange(
          emptySnapshot(),
          preview(emptySnapshot(), rows, { merge }).change,
        )
        const again = preview(snapshot, rows, { merge })
        expect(again.added).toEqual([])
        expect(again.missing).toEqual([])
        expect(namesOf(applyChange(snapshot, again.change))).toHaveLength(snapshot.people.size)
        expect(again.change.updated).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
