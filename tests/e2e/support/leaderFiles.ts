/** Lists of leaders to import: the shared HR exports, or lists of the same shape made here. */
import { sharedFilePath, sharedFilesReadable } from '@tests/support/sharedFiles'
import { readFileSync } from 'node:fs'

/** A file as `setInputFiles` takes it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const listSize = 210
/** What the list of half a year later says about the first one. */
export const laterList = { added: 9, changed: 14, missing: 7, unchanged: 189 }

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The HR export with 210 leaders. Without the shared files: a list as long, made here. */
export function hrList(): ChosenFile {
  return (
    sharedList('ledere-hr-udtraek.xlsx') ?? csvFile('ledere.csv', madeUpRows(numbers(1, listSize)))
  )
}

/** The same export half a year later. */
export function laterHrList(): ChosenFile {
  const { added, changed, missing } = laterList
  const staying = madeUpRows(numbers(missing + 1, listSize)).map((row, index) =>
    index < changed ? { ...row, email: `ny.${row.email}` } : row,
  )
  const newcomers = madeUpRows(numbers(listSize + 1, listSize + added))
  return (
    sharedList('ledere-hr-udtraek-2026-02.xlsx') ??
    csvFile('ledere-senere.csv', [...staying, ...newcomers])
  )
}

/** A short list, for journeys that are about something else. */
export function shortList(size: number): ChosenFile {
  return csvFile('ledere.csv', madeUpRows(numbers(1, size)))
}

/** The names in a list made by `shortList`, in its order. */
export function shortListNames(size: number): string[] {
  return madeUpRows(numbers(1, size)).map(({ name }) => name)
}

/** A list with these very names; the addresses show that every row is a person. */
export function listOfNames(names: readonly string[]): ChosenFile {
  const rows = names.map(
    (name, index) => `"${name.replaceAll('"', '""')}";person${index}@egely.example`,
  )
  return csv('navne.csv', ['Navn;E-mail', ...rows].join('\r\n'))
}

export function csv(name: string, content: string): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${content}`, 'utf8') }
}

function sharedList(name: string): ChosenFile | null {
  if (!sharedFilesReadable) return null
  return { name, mimeType: xlsxType, buffer: readFileSync(sharedFilePath(`data/import/${name}`)) }
}

interface MadeUpRow {
  readonly number: number
  readonly name: string
  readonly email: string
  readonly level: number
  readonly centre: number
}

const firstNames = ['Anna', 'Bodil', 'Carl', 'Ditte', 'Esben', 'Freja', 'Gorm', 'Helle', 'Ivar']
const lastNames = [
  'Agerskov',
  'Bøgelund',
  'Damgård',
  'Egebjerg',
  'Fjordside',
  'Gåsdal',
  'Hedelykke',
]
const centres = 12
const administrations = 3

function madeUpRows(all: readonly number[]): MadeUpRow[] {
  return all.map((number) => {
    const first = firstNames[number % firstNames.length]!
    const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length]!
    const middle = String.fromCharCode(65 + (Math.floor(number / 63) % 26))
    return {
      number,
      name: `${first} ${middle}. ${last}`,
      email: `leder${number}@egely.example`,
      level: number % 10 === 0 ? 2 : 3 + (number % 2),
      centre: number % centres,
    }
  })
}

function csvFile(name: string, rows: readonly MadeUpRow[]): ChosenFile {
  const head = 'Medarbejdernr.;Navn;Stilling;Forvaltning;Center/Afdeling;E-mail;Ledelsesniveau'
  const lines = rows.map(({ number, name: leader, email, level, centre }) =>
    [
      500_000 + number,
      leader,
      'Afdelingsleder',
      `Forvaltning ${centre % administrations}`,
      `Center ${centre}`,
      email,
      level,
    ].join(';'),
  )
  return csv(name, [head, ...lines].join('\r\n'))
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
