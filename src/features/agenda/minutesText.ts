/** Lengths as people here say them, and what is wrong with a length that was written. */
import { mostMinutes } from '@/domain/agenda/agenda'
import { t } from '@/text/t'

/** "45 min", "1 t 15 min", "2 t". */
export function lengthText(minutes: number): string {
  return t.agenda.length.short(Math.floor(minutes / 60), minutes % 60)
}

/** The sentence for a length that cannot be, or null. */
export function minutesError(minutes: number): string | null {
  if (!Number.isInteger(minutes)) return t.agenda.errors.minutes
  if (minutes < 0) return t.agenda.errors.negative
  return minutes > mostMinutes ? t.agenda.errors.tooLong : null
}
