/** Which day it is: the one in Copenhagen, wherever the device thinks it is. */
import { dayAt, type Day } from '@/domain/shared/day'

export function today(): Day {
  return dayAt(new Date().toISOString())
}
