/** Days away as people say them. */
import type { DaySpan } from '@/domain/people/importRow'
import { longDay, numericDay } from '@/text/formats'
import { t } from '@/text/t'

export function spanText({ from, to }: DaySpan): string {
  return from === to ? longDay(from) : t.people.absences.span(numericDay(from), numericDay(to))
}
