/** What is new about a day that somebody keeps, in words; the same on screen and in files. */
import { dayNews } from '@/domain/distribution/toldDays'
import { addDays } from '@/domain/shared/day'
import { listed, longDay, shortDay, timeSpan } from '@/text/formats'
import { t } from '@/text/t'

/** "Ny dag: mandag den 16. marts 2026. Nyt sted: Salen". */
export function dayNewsText(...[from, to]: Parameters<typeof dayNews>): string {
  const { day, time, place, noPlace } = t.distribution.dayNews
  const news = dayNews(from, to)
  return [
    ...(news.day ? [day(longDay(to.day))] : []),
    ...(news.time ? [time(timesOf(to))] : []),
    ...(news.place ? [to.place === '' ? noPlace : place(to.place)] : []),
  ].join('. ')
}

/** "9.00-15.30", and of several days "9.00-15.30 og 10. marts kl. 9.00-12.00". */
function timesOf({ day, startTime, endTime, laterDays }: Parameters<typeof dayNews>[1]): string {
  const later = (laterDays ?? []).map((one) =>
    t.seminars.at(shortDay(addDays(day, one.offset)), timeSpan(one.startTime, one.endTime)),
  )
  return listed([timeSpan(startTime, endTime), ...later])
}
