/** What the budget of a seminar has for its speakers. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { participantsCounted } from './participants'

/** Whole kroner on the lines for speakers, or null when no line says an amount. */
export function budgetForSpeakers(snapshot: Snapshot, seminarId: Id): number | null {
  let budget: number | null = null
  for (const line of snapshot.budgetLines.values()) {
    if (line.seminarId !== seminarId || line.kind !== 'speakers' || line.budgeted === null) continue
    const times = line.perParticipant ? participantsCounted(snapshot, seminarId).count : 1
    budget = (budget ?? 0) + line.budgeted * times
  }
  return budget
}
