/** Which day it is: the one in Copenhagen, wherever the device thinks it is. */
import type { Day } from '@/domain/shared/day'

const copenhagenDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

export function today(): Day {
  return copenhagenDay.format(new Date())
}
