/** The times of a day as it was told, and of the days after it where there are several. */
import type { ToldDay } from '@/domain/distribution/toldDays'
import { addDays } from '@/domain/shared/day'
import { listed, shortDay, timeSpan } from '@/text/formats'
import { t } from '@/text/t'

type Times = Pick<ToldDay, 'day' | 'startTime' | 'endTime' | 'laterDays'>

/** "9.00-15.30", and of several days "9.00-15.30 og 10. marts kl. 9.00-12.00". */
export function dayTimes({ day, startTime, endTime, laterDays }: Times): string {
  const later = (laterDays ?? []).map((one) =>
    t.seminars.at(shortDay(addDays(day, one.offset)), timeSpan(one.startTime, one.endTime)),
  )
  return listed([timeSpan(startTime, endTime), ...later])
}
