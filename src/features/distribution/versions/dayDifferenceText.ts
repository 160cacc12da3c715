/** What has become of a day between two plans, in words. */
import type { DayDifference } from '@/domain/distribution/dayDifferences'
import { facilitatorsIn } from '@/domain/distribution/handoutDays'
import type { ToldDay } from '@/domain/distribution/toldDays'
import type { Snapshot } from '@/domain/records'
import { dayNewsText } from '@/exchange/handouts/dayNewsText'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

/** "Ny tid: 10.00-15.30. Facilitatorer: Pia Aa og Bo Dahl". */
export function dayDifferenceText(snapshot: Snapshot, { from, to }: DayDifference): string {
  const words = t.versions.compare
  if (!to) return words.dayLost
  const [before, after] = [from, to].map((day) => facilitatorNames(snapshot, day))
  return [
    dayNewsText(from, to),
    from.title === to.title ? '' : words.dayTitle(to.title),
    before === after ? '' : after === '' ? words.noFacilitators : words.facilitators(after ?? ''),
  ]
    .filter(Boolean)
    .join('. ')
}

function facilitatorNames(snapshot: Snapshot, day: ToldDay): string {
  return listed(facilitatorsIn(snapshot, day).map(({ name }) => name))
}
