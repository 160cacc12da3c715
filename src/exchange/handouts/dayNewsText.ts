/** What is new about a day that somebody keeps, in words; the same on screen and in files. */
import { dayNews } from '@/domain/distribution/toldDays'
import { longDay } from '@/text/formats'
import { t } from '@/text/t'
import { dayTimes } from './dayTimes'

/** "Ny dag: mandag den 16. marts 2026. Nyt sted: Salen". */
export function dayNewsText(...[from, to]: Parameters<typeof dayNews>): string {
  const { day, time, place, noPlace } = t.distribution.dayNews
  const news = dayNews(from, to)
  return [
    ...(news.day ? [day(longDay(to.day))] : []),
    ...(news.time ? [time(dayTimes(to))] : []),
    ...(news.place ? [to.place === '' ? noPlace : place(to.place)] : []),
  ].join('. ')
}
