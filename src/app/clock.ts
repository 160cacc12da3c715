/** The real clock. The day is the one in Copenhagen, wherever the device thinks it is. */
import type { Clock } from '@/domain/command'

const copenhagenDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

export const clock: Clock = {
  today: () => copenhagenDay.format(new Date()),
  now: () => new Date().toISOString(),
}
