/** Reads and writes a day as people type it in Denmark; the value itself is always ISO `YYYY-MM-DD`. */
const written = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4}|\d{2})$/
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** The ISO day, or null when the text is no day of the calendar; two digits mean 20xx. */
export function readDay(text: string): string | null {
  const trimmed = text.trim()
  const asIso = iso.exec(trimmed)
  if (asIso) return isoDay(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]))
  const asWritten = written.exec(trimmed)
  if (!asWritten) return null
  const year = Number(asWritten[3])
  return isoDay(year < 100 ? 2000 + year : year, Number(asWritten[2]), Number(asWritten[1]))
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
