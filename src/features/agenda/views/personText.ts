/** One person's own times in words: for the list, for paper and for a mail. */
import type { TimeSpan } from '@/domain/agenda/personalTimes'
import type { PersonalDay } from '@/domain/agenda/views'
import { groupBy } from '@/domain/shared/groupBy'
import { listed, titleDay } from '@/text/formats'
import { t } from '@/text/t'
import { spanText, titleOfItem } from '../print/agendaPaper'

type Spans = readonly Pick<TimeSpan, 'start' | 'end'>[]

/** "10.15-12.00 og 13.00-14.00". */
export function spansText(spans: Spans): string {
  return listed(spans.map(spanText))
}

/** One line for each day the person attends; the day is named only where there are several. */
export function dayLines(spans: readonly TimeSpan[], days: number): string[] {
  return [...groupBy(spans, ({ day }) => day)].map(([day, own]) =>
    days > 1
      ? t.agendaViews.onDay(titleDay(day), spansText(own))
      : t.agendaViews.spans(spansText(own)),
  )
}

/** "Torsdag den 18. juni 2026" and below it "Du deltager kl. 10.15-12.00." for each day. */
export function attendanceText(days: readonly PersonalDay[]): string {
  return days
    .map(({ day, spans }) => `${titleDay(day)}\n${t.agendaViews.attends(spansText(spans))}`)
    .join('\n\n')
}

/** The items of a person's days, one a line. */
export function programmeText(days: readonly PersonalDay[]): string {
  return days
    .map(({ day, items }) =>
      [
        ...(days.length > 1 ? [titleDay(day)] : []),
        ...items.map((item) => `${spanText(item)}  ${titleOfItem(item)}`),
      ].join('\n'),
    )
    .join('\n\n')
}
