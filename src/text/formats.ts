/** Dates, times, numbers and lists as people here write them, in the language on screen. */
import { locale } from './t'

/** Making a formatter takes many times as long as using it, so each is made once for a language. */
function inEachLanguage<Format>(make: (locale: string) => Format): () => Format {
  const made = new Map<string, Format>()
  return () => {
    const name = locale()
    const format = made.get(name) ?? make(name)
    made.set(name, format)
    return format
  }
}

/** A day is the same day wherever the device is. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  inEachLanguage((name) => new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC' }))

const fullDays = dayFormat({ dateStyle: 'full' })
const longDates = dayFormat({ dateStyle: 'long' })
const monthDays = dayFormat({ day: 'numeric', month: 'long' })
const briefDays = dayFormat({ weekday: 'short', day: 'numeric', month: 'short' })

/** "mandag den 9. marts 2026", "Monday, 9 March 2026". */
export function longDay(day: string): string {
  return fullDays().format(noon(day))
}

/** "Mandag den 9. marts 2026": the same where a line begins with it. */
export function titleDay(day: string): string {
  const text = longDay(day)
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1)
}

/** "9. marts", "9 March". */
export function shortDay(day: string): string {
  return monthDays().format(noon(day))
}

/** "man. 9. mar.", "Mon, 9 Mar": for narrow places. */
export function briefDay(day: string): string {
  return briefDays().format(noon(day))
}

/** "18.-19. juni 2026", "18-19 June 2026"; one day alone as "18. juni 2026". */
export function daySpan(first: string, last: string): string {
  // The ranges of `Intl` have long dashes, with and without thin spaces around them.
  return longDates()
    .formatRange(noon(first), noon(last))
    .replaceAll(/\s?–\s?/g, '-')
}

/** "09-03-2026" in both languages: day first, as in Danish case work. */
export function numericDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}-${month}-${year}`
}

/** "9.00" in Danish, "09:00" in English. */
export function clockTime(time: string): string {
  if (locale() === 'en-GB') return time
  const [hours, minutes] = time.split(':')
  return `${Number(hours)}.${minutes}`
}

const danishClock = inEachLanguage(
  () =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    }),
)

/** "01-07-2026 0.05": an instant as the clock in Denmark showed it. */
export function numericMoment(instant: string): string {
  const [day = '', time = ''] = danishClock().format(new Date(instant)).split(' ')
  return `${numericDay(day)} ${clockTime(time)}`
}

/** "9.00-15.30". */
export function timeSpan(from: string, to: string): string {
  return `${clockTime(from)}-${clockTime(to)}`
}

/** What rounds to nothing is 0, never -0. */
const signDisplay = 'negative'

const numbersWith = (maximumFractionDigits: number) =>
  inEachLanguage((name) => new Intl.NumberFormat(name, { maximumFractionDigits, signDisplay }))
const numbers = new Map<number, () => Intl.NumberFormat>()

/** "1.234,5", "1,234.5". */
export function decimal(value: number, digits = 1): string {
  const format = numbers.get(digits) ?? numbersWith(digits)
  numbers.set(digits, format)
  return format().format(value)
}

/** "12.500 kr.", "DKK 12,500": whole amounts. */
export function kroner(amount: number): string {
  const number = decimal(amount, 0)
  return locale() === 'da-DK' ? `${number} kr.` : `DKK ${number}`
}

const percents = inEachLanguage(
  (name) =>
    new Intl.NumberFormat(name, { style: 'percent', maximumFractionDigits: 1, signDisplay }),
)

/** "12,5 %", "12.5%"; of a fraction, 0.125. */
export function percent(share: number): string {
  return percents().format(share)
}

/** "1,3 %", rounded up: what is said to be the most must not be less than it is. */
export function percentAtMost(share: number): string {
  return percent(Math.ceil(share * 1000 - 1e-9) / 1000)
}

const listsOf = (type: 'conjunction' | 'disjunction') =>
  inEachLanguage((name) => new Intl.ListFormat(name, { type }))
const allOf = listsOf('conjunction')
const oneOf = listsOf('disjunction')

/** "Anna, Bo og Carl", "Anna, Bo and Carl". */
export function listed(parts: readonly string[]): string {
  return allOf().format(parts)
}

/** "9. marts eller 16. marts"; of many the rest are counted, as in `listedFew`. */
export function listedEither(
  parts: readonly string[],
  more: (count: number) => string,
  limit = 4,
): string {
  const few =
    parts.length <= limit ? parts : [...parts.slice(0, limit - 1), more(parts.length - limit + 1)]
  return oneOf().format(few)
}

/** "Anna, Bo og 5 til": a sentence with more parts than these is no longer read, so the rest are counted. */
export function listedFew(
  parts: readonly string[],
  more: (count: number) => string,
  limit = 4,
): string {
  if (parts.length <= limit) return listed(parts)
  return listed([...parts.slice(0, limit - 1), more(parts.length - limit + 1)])
}
