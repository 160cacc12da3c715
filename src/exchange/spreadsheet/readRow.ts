/** One row of cells read into a person, with a warning for every cell that could not be trusted. */
import {
  longestText,
  type DaySpan,
  type ImportRow,
  type ImportWarning,
  type ImportWarningCode,
  type TextField,
} from '@/domain/people/importRow'
import type { LeaderLevel } from '@/domain/people/person'
import { foldedWords } from '@/domain/shared/foldText'
import { absenceSpansOf } from './absenceSpans'
import { dayOf, isFormulaError, lineOf, numberOf, textOf } from './cellText'
import type { ColumnMapping } from './columnMapping'
import type { ImportField } from './fields'
import { emailOf, hasLostCharacters, isVacancy, personNameOf } from './personName'
import type { Cell } from './table'

export type RejectionReason = 'missingName' | 'vacancy' | 'nameTooLong'

export type RowReading =
  | { readonly person: ImportRow; readonly warnings: readonly ImportWarning[] }
  | { readonly rejected: RejectionReason }

/** Reads a row. `row` is its number in the sheet. */
export function readRow(
  cells: readonly Cell[],
  row: number,
  mapping: readonly ColumnMapping[],
): RowReading {
  const cellOf = new Map<ImportField, Cell>()
  for (const { column, field } of mapping) if (field) cellOf.set(field, cells[column] ?? null)
  const name = nameFrom(cellOf)
  if (isVacancy(name)) return { rejected: 'vacancy' }
  if (!/\p{L}/u.test(name) || isFormulaError(name)) return { rejected: 'missingName' }
  if (name.length > longestText.name) return { rejected: 'nameTooLong' }
  const warnings: ImportWarning[] = []
  const person: Record<string, unknown> = { row, name }
  const warn = (field: ImportField, code: ImportWarningCode) =>
    warnings.push({ row, field, code, cell: lineOf(cellOf.get(field)) })
  if (hasLostCharacters(name)) warn('name', 'lostCharacters')
  for (const [field, cell] of cellOf) {
    const read = readers[field]
    if (!read) continue
    const { value, problem } = read(cell)
    person[field === 'absentDays' ? 'absences' : field] = value
    if (problem) warn(field, problem)
  }
  return { person: person as unknown as ImportRow, warnings }
}

function nameFrom(cellOf: ReadonlyMap<ImportField, Cell>): string {
  if (cellOf.has('name')) return personNameOf(cellOf.get('name'))
  const halves = [cellOf.get('firstName'), cellOf.get('lastName')].map(lineOf)
  return personNameOf(halves.join(' '))
}

interface Reading {
  readonly value: unknown
  readonly problem: ImportWarningCode | null
}

const readers: Readonly<Partial<Record<ImportField, (cell: Cell) => Reading>>> = {
  employeeNumber: textReader('employeeNumber'),
  title: textReader('title'),
  administration: textReader('administration'),
  unit: textReader('unit'),
  workplace: textReader('workplace'),
  phone: textReader('phone'),
  leaderOf: (cell) => limited('leaderOf', textOf(cell)),
  manager: nameReader('manager'),
  deputyOf: nameReader('deputyOf'),
  email: (cell) => {
    const { email, problem } = emailOf(cell)
    return { value: email, problem }
  },
  level: (cell) => readOrWarn(cell, levelOf, 'invalidLevel'),
  employees: (cell) => readOrWarn(cell, countOf, 'invalidNumber'),
  employmentRate: (cell) => readOrWarn(cell, rateOf, 'invalidNumber'),
  hiredOn: (cell) => readOrWarn(cell, dayOf, 'invalidDate'),
  tags: (cell) => limitedTags(lineOf(cell)),
  absentDays: (cell) => {
    const { spans, vague } = absenceSpansOf(textOf(cell))
    return { value: spans satisfies DaySpan[], problem: vague ? 'invalidDate' : null }
  },
}

function textReader(field: TextField) {
  return (cell: Cell): Reading => limited(field, lineOf(cell))
}

function nameReader(field: 'manager' | 'deputyOf') {
  return (cell: Cell): Reading => {
    const reading = limited(field, personNameOf(cell))
    const isLost = reading.problem === null && hasLostCharacters(String(reading.value))
    return isLost ? { ...reading, problem: 'lostCharacters' } : reading
  }
}

/** Too long a text is left out whole: half of it would look as if it were all. */
function limited(field: TextField, text: string): Reading {
  if (isFormulaError(text)) return { value: '', problem: 'formulaError' }
  if (text.length > longestText[field]) return { value: '', problem: 'tooLong' }
  return { value: text, problem: null }
}

const longestTag = 60

function limitedTags(text: string): Reading {
  const tags = [...new Set(text.split(/ ?[,;|] ?/).filter((tag) => tag !== ''))]
  const short = tags.filter((tag) => tag.length <= longestTag)
  return { value: short, problem: short.length < tags.length ? 'tooLong' : null }
}

function readOrWarn(
  cell: Cell,
  read: (cell: Cell) => unknown,
  problem: ImportWarningCode,
): Reading {
  const text = lineOf(cell)
  if (text === '' || /^[-–—]$/.test(text)) return { value: null, problem: null }
  if (isFormulaError(text)) return { value: null, problem: 'formulaError' }
  const value = read(cell)
  return { value, problem: value === null ? problem : null }
}

const levelWords: readonly (readonly [RegExp, LeaderLevel])[] = [
  [/^(kommunal)?direktoer(er)?$|^direktion(en)?$|^(chief )?executive$|^director$/, 1],
  [/chef(er)?$|^chief$|^head of \w+$/, 2],
  [/^aftaleholder(e)?$|^afdelingsleder(e)?$|^institutionsleder(e)?$|^department leader$/, 3],
  [/^teamleder(e)?$|^gruppeleder(e)?$|^team leader$/, 4],
]

function levelOf(cell: Cell): LeaderLevel | null {
  const words = foldedWords(lineOf(cell))
  const digit = /^(?:niveau |level |n ?)?([1-5])(?:$| )/.exec(words)
  if (digit) return Number(digit[1]) as LeaderLevel
  return levelWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function countOf(cell: Cell): number | null {
  const value = numberOf(cell)
  return value !== null && value >= 0 && Number.isInteger(value) ? value : null
}

/** A full Danish working week in hours; larger figures are percentages. */
const fullWeek = 37

/** The share of full time: 0.8919, "0,8919", "89,19 %" or "33/37". */
function rateOf(cell: Cell): number | null {
  const text = lineOf(cell)
  const hours = /^(\d+(?:[.,]\d+)?) ?\/ ?37$/.exec(text)
  const value = numberOf(hours?.[1] ?? text.replace(/ ?%$/, ''))
  if (value === null || value < 0) return null
  const whole = hours ? fullWeek : text.endsWith('%') || value > fullWeek ? 100 : 1
  const rate = Math.round((value / whole) * 10_000) / 10_000
  return rate <= 1.5 ? rate : null
}
