/** What a person has to hear after a publication, in words. */
import type { TellRow } from '@/domain/distribution/whomToTell'
import { dayNewsText } from '@/exchange/handouts/dayNewsText'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'

export function messageText({ message, oldDay, newDay }: TellRow): string {
  const words = t.distribution.message
  const [from, to] = [oldDay, newDay].map((told) => (told ? shortDay(told.day) : ''))
  if (message === 'invited') return words.invited(to ?? '')
  if (message === 'newDay' || message === 'newDayForLostDay') {
    return words[message](from ?? '', to ?? '')
  }
  if (message === 'dayChanged' || message === 'facilitatedDayChanged') {
    return words[message](from ?? '', oldDay && newDay ? dayNewsText(oldDay, newDay) : '')
  }
  if (message === 'facilitates') return words.facilitates(to ?? '')
  return words[message](from ?? '')
}
