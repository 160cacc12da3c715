/** What a move or a swap costs, line by line. */
import type { Snapshot } from '@/domain/records'
import type { SeatEffect } from '@/domain/tables/seatChoices'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

export interface EffectLine {
  readonly tone: 'good' | 'neutral' | 'warn' | 'danger'
  readonly text: string
}

export function effectLines(snapshot: Snapshot, effect: SeatEffect): EffectLine[] {
  const { repeats, mixing, apart } = effect
  const words = t.tables.move
  const lines: EffectLine[] = apart.map((pair) => ({
    tone: 'danger',
    text: words.apart(listed(pair.map((id) => snapshot.people.get(id)?.name ?? ''))),
  }))
  if (repeats > 0) lines.push({ tone: 'warn', text: words.repeatsMore(repeats) })
  if (repeats < 0) lines.push({ tone: 'good', text: words.repeatsFewer(-repeats) })
  if (mixing > 0) lines.push({ tone: 'neutral', text: words.mixWorse })
  if (mixing < 0) lines.push({ tone: 'good', text: words.mixBetter })
  if (lines.length === 0) lines.push({ tone: 'neutral', text: words.nothing })
  return lines
}
