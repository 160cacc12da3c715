/** What a person has to hear after a publication, in words. */
import type { TellRow } from '@/domain/distribution/versions'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'

export function messageText({ message, oldDay, newDay }: TellRow): string {
  const words = t.distribution.message
  const [from, to] = [oldDay, newDay].map((seminar) => (seminar ? shortDay(seminar.day) : ''))
  if (message === 'invited') return words.invited(to ?? '')
  if (message === 'newDay' || message === 'newDayForLostDay') {
    return words[message](from ?? '', to ?? '')
  }
  return words[message](from ?? '')
}
