/** Reads and writes a day as people type it in Denmark; the value itself is always ISO `YYYY-MM-DD`. */
const written = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})(?:\s*[-./ ]\s*(\d{4}|\d{2}))?\.?$/
/** "7. august", "fredag den 18. juni 2027", "18 June 2027". */
const named =
  /^(?:\p{L}+\.?,?\s+)??(?:den\s+|d\.\s*)?(\d{1,2})\.?\s*(\p{L}{3,})\.?,?(?:\s*(\d{4}|\d{2}))?$/u
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** How days are written where the reader is, and the day from which one without a year is looked for. */
interface Reading {
  /** BCP 47; names the months. */
  readonly locale?: string
  readonly from?: Date
}

/**
 * The ISO day, or null when the text is no day of the calendar; two digits mean 20xx, and a day
 * without a year is the next one of that name.
 */
export function readDay(text: string, { locale = 'da-DK', from = new Date() }: Reading = {}) {
  const trimmed = text.trim()
  const asIso = iso.exec(trimmed)
  if (asIso) return isoDay(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]))
  const found = written.exec(trimmed) ?? named.exec(trimmed)
  if (!found) return null
  const [, day = '', month = '', year] = found
  const monthNumber = /^\d/.test(month) ? Number(month) : monthCalled(month, locale)
  return year === undefined
    ? nextDay(monthNumber, Number(day), from)
    : isoDay(Number(year) < 100 ? 2000 + Number(year) : Number(year), monthNumber, Number(day))
}

/** 1 to 12, or 0 when no month is called so; its first letters are enough. */
function monthCalled(name: string, locale: string): number {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index)))
  const given = name.toLocaleLowerCase(locale)
  return months.findIndex((month) => month.toLocaleLowerCase(locale).startsWith(given)) + 1
}

/** The 29th of February may be as far as eight years away. */
function nextDay(month: number, day: number, from: Date): string | null {
  const year = from.getFullYear()
  const earliest = isoDay(year, from.getMonth() + 1, from.getDate()) ?? ''
  const years = Array.from({ length: 9 }, (_, index) => year + index)
  const days = years.flatMap((one) => isoDay(one, month, day) ?? [])
  return days.find((one) => one >= earliest) ?? null
}

/** `2026-11-21` as `21-11-2026`; the empty day as an empty text. */
export function writeDay(day: string): string {
  const parts = iso.exec(day)
  return parts ? `${Number(parts[3])}-${Number(parts[2])}-${parts[1]}` : ''
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
