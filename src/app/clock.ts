/** The real clock, handed to the ledger. */
import type { Clock } from '@/domain/command'
import { today } from '@/state/today'

export const clock: Clock = {
  today,
  now: () => new Date().toISOString(),
}
