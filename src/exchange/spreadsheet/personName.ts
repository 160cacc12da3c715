/** Names and e-mail addresses as lists write them, brought into one form. */
import { isEmailAddress } from '@/domain/people/email'
import { isFormulaError, lineOf } from './cellText'
import type { Cell } from './table'

const vacancy =
  /^(vakant|vacant|ubesat|n\.? ?n\.?|nn|tba|tbd|ledig( stilling)?|under besættelse)\b[ .*]*$/i
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const particle = '(?:de|af|von|van|der|den|la|el|al|bin|da|di|du|le|ten|ter|zu)'
const fullName = new RegExp(`^${word}(?: (?:${particle} )*${word}){1,5}$`, 'u')
const onlyNameLetters = /^[\p{L}\p{M} .'’-]+$/u

/** "Hansen, Jens" turned round, a footnote mark removed, all capitals or none repaired. */
export function personNameOf(cell: Cell | undefined): string {
  const text = lineOf(cell).replace(/(?: ?\*)+$/, '')
  return withCapitals(turnedRound(text))
}

/** Whether the cell says that nobody holds the position. */
export function isVacancy(name: string): boolean {
  return vacancy.test(name)
}

/** Whether the text reads like a person's full name, and not like a heading. */
export function looksLikeName(text: string): boolean {
  return text !== text.toUpperCase() && fullName.test(text)
}

/** A letter that Windows-1252 does not have becomes a question mark when Excel writes CSV. */
export function hasLostCharacters(name: string): boolean {
  return /\p{L}\?|\?\p{L}/u.test(name)
}

function turnedRound(text: string): string {
  const parts = text.split(/ ?, ?/)
  const [last, first] = parts
  if (parts.length !== 2 || !last || !first) return text
  const bothNames = [last, first].every(
    (part) => onlyNameLetters.test(part) && part.split(' ').length <= 4,
  )
  // After the comma stands a given name, not a title such as "afdelingsleder" or "MPA".
  const isGivenName =
    /^\p{Lu}/u.test(first) && (text === text.toUpperCase() || /\p{Ll}/u.test(first))
  return bothNames && isGivenName ? `${first} ${last}` : text
}

function withCapitals(name: string): string {
  const shouted = name === name.toUpperCase()
  const whispered = name === name.toLowerCase()
  if (!(shouted || whispered) || !name.includes(' ') || !onlyNameLetters.test(name)) return name
  return name
    .toLowerCase()
    .replace(
      /(^|[ .'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .normalize('NFC')
}

export type EmailReading =
  | { readonly email: string; readonly problem: null }
  | { readonly email: ''; readonly problem: EmailProblem }
export type EmailProblem = 'missingEmail' | 'invalidEmail' | 'severalEmails' | 'formulaError'

export function emailOf(cell: Cell | undefined): EmailReading {
  const text = lineOf(cell)
  if (text === '' || /^[-–—]+$/.test(text)) return { email: '', problem: 'missingEmail' }
  if (isFormulaError(text)) return { email: '', problem: 'formulaError' }
  if ((text.match(/@/g)?.length ?? 0) > 1) {
    const distinct = new Set(
      text
        .split(/[\s,;/<>]+/)
        .filter((part) => part.includes('@'))
        .map(bareAddress),
    )
    if (distinct.size > 1) return { email: '', problem: 'severalEmails' }
    const only = [...distinct][0] ?? ''
    return isEmailAddress(only)
      ? { email: only, problem: null }
      : { email: '', problem: 'invalidEmail' }
  }
  const bracketed = /<([^<>]*)>/.exec(text)
  const email = bareAddress(bracketed?.[1] ?? text)
  return isEmailAddress(email) ? { email, problem: null } : { email: '', problem: 'invalidEmail' }
}

function bareAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^mailto: ?/, '')
    .replace(/\?.*$/, '')
    .replace(/[;,]+$/, '')
}
