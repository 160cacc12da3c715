/** What the cells of a column look like, whatever its header says. */
import { lineOf } from './cellText'
import type { ImportField } from './fields'
import { emailOf, looksLikeName, personNameOf } from './personName'
import type { Cell } from './table'

export interface ColumnContent {
  readonly filled: number
  /** Civil registration numbers, by their form. */
  readonly cpr: boolean
  /** 1, 2, 3 ... down the list. */
  readonly counting: boolean
  readonly looksLike: ImportField | null
  readonly examples: readonly string[]
}

/** Enough cells to judge a column by; CPR is looked for in all of them. */
const cellsToJudge = 300
const mostCells = 0.6
/** One number by accident may have this form; a tenth of a column has not. */
const someCells = 0.1
const exampleCount = 3

const cprWithDash = /^\d{6} ?- ?\d{4}$/
/** Without a dash it must begin with a day and a month, or any ten digits would count. */
const cprWithoutDash = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2} ?\d{4}$/
const levelWords =
  /^(niveau \d|direktør|direktion|chef|aftaleholder|afdelingsleder|teamleder|director|team leader)$/i

export function contentOf(rows: readonly (readonly Cell[])[], column: number): ColumnContent {
  const texts: string[] = []
  let cprs = 0
  let plainCprs = 0
  for (const row of rows) {
    const text = lineOf(row[column])
    if (text === '') continue
    texts.push(text)
    if (cprWithDash.test(text)) cprs += 1
    else if (cprWithoutDash.test(text)) plainCprs += 1
  }
  const filled = texts.length
  const cpr = cprs > Math.max(0, filled * someCells - 1) || plainCprs > filled * mostCells
  return {
    filled,
    cpr: filled > 0 && cpr,
    counting: isCounting(texts),
    looksLike: cpr ? null : fieldByContent(texts.slice(0, cellsToJudge)),
    examples: [...new Set(texts.slice(0, cellsToJudge))].slice(0, exampleCount),
  }
}

function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.map(Number)
  const steps = numbers.slice(1).filter((value, at) => value - (numbers[at] as number) === 1)
  return numbers.length > 1 && (numbers[0] ?? 0) <= 1 && steps.length >= (numbers.length - 1) * 0.8
}

function fieldByContent(texts: readonly string[]): ImportField | null {
  if (texts.length === 0) return null
  const mostly = (test: (text: string) => boolean) =>
    texts.filter(test).length >= texts.length * mostCells
  const distinct = new Set(texts).size
  if (mostly((text) => text.includes('@') && emailOf(text).problem === null)) return 'email'
  // Names of people repeat now and then; titles and units repeat all the time.
  if (distinct >= texts.length * 0.8 && mostly((text) => looksLikeName(personNameOf(text)))) {
    return 'name'
  }
  if (mostly((text) => levelWords.test(text))) return 'level'
  if (mostly((text) => /^(\+45 ?)?(\d{2} ?){3}\d{2}$/.test(text))) return 'phone'
  const isNumber = distinct === texts.length && mostly((text) => /^\d{4,7}$/.test(text))
  return isNumber && !isCounting(texts) ? 'employeeNumber' : null
}
