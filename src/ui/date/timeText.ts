/** Reads and writes a time of day as people type it; the value itself is always `HH:MM`, 24 hours. */
const written = /^(\d{1,2})(?:\s*[.:]\s*(\d{2}))?$/
const digitsOnly = /^(\d{1,2})(\d{2})$/

/** `9`, `9.00`, `09:00` and `0900` as `09:00`; null when the text is no time of day. */
export function readTime(text: string): string | null {
  const trimmed = text.trim()
  const parts = written.exec(trimmed) ?? digitsOnly.exec(trimmed)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
