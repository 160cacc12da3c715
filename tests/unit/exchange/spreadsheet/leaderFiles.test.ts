/** Every leader file among the shared samples gives exactly the people its answer key names. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyChange } from '@/domain/change'
import { previewImport } from '@/domain/people/importPeople'
import type { ImportRow } from '@/domain/people/importRow'
import { mergeRows } from '@/domain/people/mergeRows'
import { emptySnapshot } from '@/domain/records'
import { readLeaderList } from '@/exchange/spreadsheet/readLeaderList'
import {
  readSharedText,
  sharedFilePath,
  sharedFilesReadable,
  skippedWithoutSharedFiles,
} from '@tests/support/sharedFiles'

const at = (name: string) => `data/import/${name}`
const json = (name: string) => JSON.parse(readSharedText(at(name)))

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(sharedFilePath(at(name))))
  const result = await readLeaderList(bytes)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

let ids = 0
const newId = () => `id${(ids += 1)}`

const codeByDanish: Record<string, string> = {
  mangler_email: 'missingEmail',
  ugyldig_email: 'invalidEmail',
  flere_emails: 'severalEmails',
  ugyldig_dato: 'invalidDate',
  delt_email: 'sharedEmail',
  formelfejl: 'formulaError',
}
const reasonByDanish: Record<string, string> = {
  'ubesat stilling': 'vacancy',
  'navn mangler': 'missingName',
}
const fieldByDanish: Record<string, string> = { email: 'email', ansat: 'hiredOn' }

function asAnswerKey(person: ImportRow) {
  return {
    nr: person.employeeNumber,
    navn: person.name,
    stilling: person.title,
    forvaltning: person.administration,
    center: person.unit,
    arbejdssted: person.workplace,
    email: person.email,
    telefon: person.phone,
    leder_for: person.leaderOf,
    naermeste_leder: person.manager,
    niveau: person.level,
    antal: person.employees,
    grad: person.employmentRate,
    ansat: person.hiredOn,
  }
}

describe.skipIf(!sharedFilesReadable)(`leader files${skippedWithoutSharedFiles}`, () => {
  it.each([
    ['ledere-hr-udtraek.xlsx', null, null],
    ['ledere-hr-udtraek-utf8-bom.csv', 'utf-8 (BOM)', ';'],
    ['ledere-hr-udtraek-windows1252.csv', 'windows-1252', ';'],
  ])('%s gives exactly the 210 people of the answer key', async (file, encoding, delimiter) => {
    const list = await read(file)
    const lost: Record<string, string> = json('forventet.json')[file].tabte_tegn ?? {}
    const expected = json('ledere-hr-udtraek.facit.json').map((person: { navn: string }) => ({
      ...person,
      navn: lost[person.navn] ?? person.navn,
    }))
    expect(list.persons.map(asAnswerKey)).toEqual(expected)
    expect(list.source).toMatchObject({ encoding, delimiter })
    expect(list.headerRow).toBe(1)
    expect([list.rejected, list.certainDuplicates, list.possibleDuplicates]).toEqual([[], [], []])
    expect(list.warnings.map(({ code, cell }) => ({ code, cell }))).toEqual(
      Object.values(lost).map((cell) => ({ code: 'lostCharacters', cell })),
    )
  })

  it('the hand-made list is read as a careful reader would', async () => {
    const list = await read('ledere-rodet.xlsx')
    const expected = json('forventet.json')['ledere-rodet.xlsx']
    expect(list.source.sheet).toBe(expected.ark)
    expect(list.source.otherSheets).toEqual([{ name: 'Noter', hidden: false }])
    expect(list.headerRow).toBe(expected.overskriftsraekke)
    expect(list.persons).toHaveLength(expected.kandidatrækker)
    expect(list.rejected).toEqual(
      expected.afviste.map(({ række, årsag }: Record<string, string>) => ({
        row: række,
        reason: reasonByDanish[årsag as string],
      })),
    )
    const kinds = list.notPersons.map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((known) => known === kind).length
    expect({
      sektionsrækker: count('section'),
      gentagne_overskrifter: count('repeatedHeader'),
      sumrækker: count('sum'),
      fodnoter: count('footnote'),
      tomme_rækker: list.blankRows,
    }).toEqual(expected.ikke_personer)
    expect(list.certainDuplicates).toEqual(expected.sikre_dubletter)
    expect(list.possibleDuplicates).toEqual(expected.mulige_dubletter)
    expect(list.warnings).toEqual(
      expected.advarsler.map((warning: Record<string, string>) => ({
        row: warning['række'],
        code: codeByDanish[warning['kode'] as string],
        field: fieldByDanish[warning['felt'] as string],
        cell: warning['celle'],
      })),
    )
    expect(list.columns[8]).toMatchObject({ field: null, reason: 'cpr', examples: [] })
  })

  it('every person of the hand-made list has the fields of the answer key', async () => {
    const { persons } = await read('ledere-rodet.xlsx')
    const expected = json('ledere-rodet.facit.json')
    expect(persons.map(({ row }) => row)).toEqual(
      expected.map((person: Record<string, unknown>) => person['række']),
    )
    for (const [index, person] of persons.entries()) {
      const { navn, navn_accepteres, email, email_accepteres, række, ...exact } = expected[index]
      expect(asAnswerKey(person), `row ${række}`).toMatchObject(exact)
      expect(navn_accepteres ?? [navn]).toContain(person.name)
      expect(email_accepteres ?? [email]).toContain(person.email || null)
    }
  })

  it('merging the duplicates of the hand-made list leaves 68 people, and 64 if all are confirmed', async () => {
    const list = await read('ledere-rodet.xlsx')
    const expected = json('forventet.json')['ledere-rodet.xlsx']
    const certain = mergeRows(list.persons, list.certainDuplicates)
    expect(certain).toHaveLength(expected.personer_efter_sikre)
    expect(certain.filter(({ email }) => !email)).toHaveLength(expected.uden_brugbar_email)
    expect(mergeRows(certain, list.possibleDuplicates)).toHaveLength(expected.personer_efter_alle)
    const hr = new Set((await read('ledere-hr-udtraek.xlsx')).persons.map(({ email }) => email))
    expect(certain.filter(({ email }) => email && hr.has(email))).toHaveLength(
      expected.genfindes_i_hr_listen_paa_email,
    )
  })

  it('a later list shows differences only, and removes nobody', async () => {
    const first = previewImport(
      emptySnapshot(),
      (await read('ledere-hr-udtraek.xlsx')).persons,
      { merge: [] },
      newId,
    )
    const snapshot = applyChange(emptySnapshot(), first.change)
    const later = await read('ledere-hr-udtraek-2026-02.xlsx')
    const preview = previewImport(snapshot, later.persons, { merge: [] }, newId)
    const expected = json('forventet.json')['ledere-hr-udtraek-2026-02.xlsx']
    expect(preview.unchanged).toHaveLength(expected.uændrede)
    expect(preview.changed).toHaveLength(expected.ændrede)
    expect(preview.warnings).toEqual([])
    expect(preview.change.removed).toEqual([])
    const { fratrådt, nye, flyttet, nyt_navn, ny_email } = expected.ændringer
    const names = (people: { navn: string }[]) => people.map(({ navn }) => navn).sort()
    expect(preview.missing.map(({ name }) => name).sort()).toEqual(names(fratrådt))
    expect(preview.added.map(({ name }) => name).sort()).toEqual(names(nye))
    const changesOf = (field: string) =>
      preview.changed.flatMap(({ differences }) =>
        differences.filter((difference) => difference.field === field),
      )
    const told = (list: { fra: string; til: string }[]) =>
      list.map(({ fra, til }) => `${fra} > ${til}`).sort()
    const seen = (field: string) =>
      changesOf(field)
        .map(({ from, to }) => `${from} > ${to}`)
        .sort()
    expect(seen('workplace')).toEqual(told(flyttet))
    expect(seen('name')).toEqual(told(nyt_navn))
    expect(changesOf('email')).toHaveLength(nyt_navn.length + ny_email.length)
  })
})
