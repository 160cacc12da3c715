/** A cell of days somebody cannot come: "09-03-2026; 11.3.2026 - 13.3.2026". */
import type { DaySpan } from '@/domain/people/importRow'
import { dayOf } from './cellText'

const range = /^(.+?)(?: ?(?:–|—|\.\.|→) ?| +- +| (?:til(?: og med)?|t\.?o\.?m\.?|to|until) )(.+)$/i

/** `vague` when some of the text is no day; the days that can be read are kept. */
export function absenceSpansOf(text: string): { spans: DaySpan[]; vague: boolean } {
  const parts = text.split(/[;,\n|&]| (?:og|and|samt) /).map((part) => part.trim())
  const spans: DaySpan[] = []
  let vague = false
  for (const part of parts.filter((text) => text !== '')) {
    const span = spanOf(part)
    if (span) spans.push(span)
    else vague = true
  }
  return { spans, vague }
}

function spanOf(text: string): DaySpan | null {
  const day = dayOf(text)
  if (day) return { from: day, to: day }
  const [, first, last] = range.exec(text) ?? []
  const [from, to] = [dayOf(first), dayOf(last)]
  return from && to && from <= to ? { from, to } : null
}
