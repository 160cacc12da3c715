/** Cells made into text and values: spaces, hidden letters, dates and numbers as Danes write them. */
import { addDays, dayFromParts, isDay, type Day } from '@/domain/shared/day'
import type { Cell } from './table'

/** Zero-width and direction marks, soft hyphens and byte order marks: seen by nobody, never kept. */
const hiddenLetters =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g
/** Control letters other than line breaks, and every kind of space. */
const spaces = /[\p{Zs}\t\v\f\0-\x08\x0e-\x1f\x7f-\x9f\u2028\u2029]+/gu
/** Nearly every cell is clean already: composed letters with single spaces, nothing to take off. */
const tidy = /^(?!')[!-~À-ɏ]+(?: [!-~À-ɏ]+)*$/
/** Our own exports put an apostrophe before what a spreadsheet would take for a formula. */
const guard = /^'+(?=[=+\-@＝＋－＠])/

/** One line of clean text. Doing it twice changes nothing. */
export function lineOf(cell: Cell | undefined): string {
  return textOf(cell).replace(/\s+/g, ' ').trim()
}

/** Clean text that keeps its line breaks. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || tidy.test(cell)) return String(cell)
  return cell
    .replace(hiddenLetters, '')
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .normalize('NFC')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(guard, '')
    .trim()
}

const errorTexts =
  /^#(n\/a|i\/t|ref!|reference!|value!|værdi!|name\?|navn\?|div\/0!|division\/0!|num!|null!|nul!|spill!|overløb!|calc!|beregn!)$/i

/** What Excel shows when a formula has gone wrong, in Danish or English. */
export function isFormulaError(text: string): boolean {
  return errorTexts.test(text)
}

/** A number with decimal comma or point; null when it is none. */
export function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  const text = lineOf(cell).replace(/\s/g, '')
  if (!/^-?\d+([.,]\d+)?$/.test(text)) return null
  return Number(text.replace(',', '.'))
}

const monthNames = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Excel's day 1 is 1 January 1900, and it believes that 1900 was a leap year. */
const dayZero = '1899-12-30'
const earliestSerial = 10_000
const latestSerial = 80_000

/** A day from any way of writing one, day before month; null when it is vague or impossible. */
export function dayOf(cell: Cell | undefined): Day | null {
  const text = lineOf(cell)
  const serial = /^\d{5}([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : NaN
  if (serial >= earliestSerial && serial <= latestSerial) return addDays(dayZero, serial)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return dayOrNull(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const spoken = /^(?:den )?(\d{1,2})\.? ?([a-z]+)\.? (\d{4})$/i.exec(text)
  if (spoken) {
    const name = (spoken[2] as string).toLowerCase()
    const month = monthNames.findIndex((names) => names.includes(name)) + 1
    return month > 0 ? dayOrNull(Number(spoken[3]), month, Number(spoken[1])) : null
  }
  const danish = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{2}|\d{4})$/.exec(text)
  return danish
    ? dayOrNull(fullYear(danish[3] as string), Number(danish[2]), Number(danish[1]))
    : null
}

/** Two digits: nobody on the list was hired before 1950. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function dayOrNull(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2100) return null
  const day = dayFromParts(year, month, date)
  return isDay(day) ? day : null
}
