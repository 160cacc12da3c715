/** A pasted list of wishes about days: "Ane Holm; 9. marts", one line for each. */
import type { WishLine } from '@/domain/rules/wishList'
import type { Day } from '@/domain/shared/day'
import { dayOf, lineOf } from '../spreadsheet/cellText'
import { splitText } from '../spreadsheet/delimitedText'
import { personNameOf } from '../spreadsheet/personName'

const betweenDays = /[;,\n|&]| (?:og|eller|and|or) /i
const weekday =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?,? (?:d\. ?)?/i
const notWords = /(?:^|\s)(?:ikke|not|undgå|avoid)(?=\s|:|$)/i
const fillers =
  /(?:^|\s)(?:helst|vil|ønsker|kun|gerne|rather|prefers?|wants|would|only)(?=\s|:|$)/gi
/** "Ane Holm 9. marts" and "Ane Holm: helst ikke 9/3", where nothing parts name and days. */
const inOneCell = /^(\D+?)[\s:,–-]+((?:(?:helst|ikke|den|d\.|kun|not|rather) )*\d.*)$/i
const headings = /^(?:navn|name|leder|leaders?|deltager|participant|medarbejder)$/i

/**
 * @param days the days a list can mean; a date without a year is one of theirs
 * @param avoid what a line without "ikke" means
 * @returns a line for everybody who is named; a heading and blank lines are left out
 */
export function wishLinesOf(text: string, days: readonly Day[], avoid: boolean): WishLine[] {
  const split = splitText(text)
  const rows = split.ok ? split.value.rows : text.split('\n').map((line) => [line])
  return rows.flatMap((cells, at): WishLine[] => {
    const filled = cells.map(lineOf).filter((cell) => cell !== '')
    const [first = '', ...rest] = filled
    if (first === '' || headings.test(first)) return []
    const [, name, spoken] = (rest.length === 0 && inOneCell.exec(first)) || []
    const said = spoken ?? rest.join('; ')
    const read = daysIn(said.replace(notWords, ' ').replace(fillers, ' '), days)
    return [
      {
        line: at + 1,
        name: personNameOf(name ?? first),
        avoid: avoid || notWords.test(said),
        ...read,
      },
    ]
  })
}

function daysIn(text: string, held: readonly Day[]): Pick<WishLine, 'days' | 'unread'> {
  const parts = text.split(betweenDays).map((part) => part.replace(/^[\s:]+|\s+$/g, ''))
  const read = parts
    .filter((part) => part !== '')
    .map((part) => ({ part, day: dayMeant(part.replace(weekday, ''), held) }))
  return {
    days: read.flatMap(({ day }) => day ?? []),
    unread: read.flatMap(({ part, day }) => (day === null ? [part] : [])),
  }
}

/** A date without a year is the one of the held days, else the first that there is. */
function dayMeant(text: string, held: readonly Day[]): Day | null {
  const whole = dayOf(text)
  if (whole) return whole
  const years = [...new Set(held.map((day) => day.slice(0, 4)))]
  const meant = years.flatMap((year) => dayOf(`${text} ${year}`) ?? [])
  return meant.find((day) => held.includes(day)) ?? meant[0] ?? null
}
